package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.TextKind;

/** Where and what the coachee has studied. */
public final class Education {
    private static final Draft IN =
            Draft.of("education", "Education", "What you have studied decides which doors are open already.");

    public static final Attribute<String> INSTITUTION = IN.attribute("institution", text(160, TextKind.ORGANISATION))
            .means("School, college or university")
            .asks("Which school or university was it?")
            .importance(3)
            .open();
    public static final Attribute<String> DEGREE = IN.attribute("degree", text(120))
            .means("Degree or diploma")
            .asks("Which degree or certificate was it for?")
            .importance(3)
            .open();
    public static final Attribute<String> FIELD_OF_STUDY = IN.attribute("field_of_study", text(120, TextKind.SUBJECT))
            .means("Subject")
            .asks("Which subject did you study there?")
            .importance(3)
            .open();
    public static final Attribute<String> LOCATION = IN.attribute("location", text(120, TextKind.PLACE))
            .means("Where the institution is")
            .asks("In which place is that school?")
            .importance(1)
            .open();
    public static final Attribute<PartialDate> START_DATE = IN.attribute("start_date", month())
            .means("When it began")
            .asks("When did you begin your studies there?")
            .lasting()
            .open();
    public static final Attribute<PartialDate> END_DATE = IN.attribute("end_date", month())
            .means("When it ended")
            .asks("When did those studies end, or when will they?")
            .lasting()
            .open();
    public static final Attribute<Boolean> COMPLETED = IN.attribute("completed", yesNo())
            .means("Whether the degree was obtained")
            .asks("Did you finish it?")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<String> GRADE = IN.attribute("grade", text(120))
            .means("Grade or average as written")
            .asks("With which grade did you finish, if you would like to say?")
            .importance(1)
            .burden(2)
            .lasting()
            .personal();
    public static final Attribute<String> HONOURS = IN.attribute("honours", text(200, TextKind.NOTE))
            .means("Honours, prizes and scholarships that came with it")
            .asks("Did you receive honours, a prize or a scholarship there?")
            .importance(1)
            .lasting()
            .open();
    public static final Attribute<String> THESIS = IN.attribute("thesis", text(300, TextKind.NOTE))
            .means("Subject of the thesis or final project")
            .asks("Which thesis or final project did you do there?")
            .burden(2)
            .lasting()
            .open();
    public static final Attribute<String> COURSES = IN.attribute("courses", text(2000, TextKind.NOTE))
            .means("Courses and main subjects worth naming, with commas between them")
            .asks("Which courses there are useful for what you want to do now?")
            .burden(3)
            .lasting()
            .open();

    /** The collection {@code education}. */
    public static final ItemCollection COLLECTION = IN.collection("institution", "degree", "field_of_study")
            .never(Relations.inOrder(START_DATE, END_DATE))
            .never(Relations.doneOrToCome(END_DATE, COMPLETED))
            .never(Relations.inLife(START_DATE))
            .never(Relations.inLife(END_DATE));

    private Education() {}
}
