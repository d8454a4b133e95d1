package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;

/** Where and what the coachee has studied. */
public final class Education {
    private static final Draft IN =
            Draft.of("education", "Education", "What you have studied decides which doors are open already.");

    public static final Attribute<String> INSTITUTION = IN.attribute("institution", text(160))
            .means("School, college or university")
            .open();
    public static final Attribute<String> DEGREE =
            IN.attribute("degree", text(120)).means("Degree or diploma").open();
    public static final Attribute<String> FIELD_OF_STUDY =
            IN.attribute("field_of_study", text(120)).means("Subject").open();
    public static final Attribute<String> LOCATION = IN.attribute("location", text(120))
            .means("Where the institution is")
            .open();
    public static final Attribute<PartialDate> START_DATE =
            IN.attribute("start_date", month()).means("When it began").lasting().open();
    public static final Attribute<PartialDate> END_DATE =
            IN.attribute("end_date", month()).means("When it ended").lasting().open();
    public static final Attribute<Boolean> COMPLETED = IN.attribute("completed", yesNo())
            .means("Whether the degree was obtained")
            .freshFor(12)
            .open();
    public static final Attribute<String> GRADE = IN.attribute("grade", text(60))
            .means("Grade or average as written")
            .lasting()
            .personal();

    /** The collection {@code education}. */
    public static final ItemCollection COLLECTION = IN.collection("institution", "degree", "field_of_study");

    private Education() {}
}
