package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.attribute;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import java.util.List;

/** Where and what the coachee has studied. */
public final class Education {
    public static final Attribute<String> INSTITUTION = attribute("institution", text(160))
            .means("School, college or university")
            .open();
    public static final Attribute<String> DEGREE =
            attribute("degree", text(120)).means("Degree or diploma").open();
    public static final Attribute<String> FIELD_OF_STUDY =
            attribute("field_of_study", text(120)).means("Subject").open();
    public static final Attribute<String> LOCATION =
            attribute("location", text(120)).means("Where the institution is").open();
    public static final Attribute<PartialDate> START_DATE =
            attribute("start_date", month()).means("When it began").lasting().open();
    public static final Attribute<PartialDate> END_DATE =
            attribute("end_date", month()).means("When it ended").lasting().open();
    public static final Attribute<Boolean> COMPLETED = attribute("completed", yesNo())
            .means("Whether the degree was obtained")
            .freshFor(12)
            .open();
    public static final Attribute<String> GRADE = attribute("grade", text(60))
            .means("Grade or average as written")
            .lasting()
            .personal();

    /** The collection {@code education}. */
    public static final ItemCollection COLLECTION = new ItemCollection(
            "education",
            "Education",
            List.of(INSTITUTION, DEGREE, FIELD_OF_STUDY, LOCATION, START_DATE, END_DATE, COMPLETED, GRADE),
            List.of("institution", "degree", "field_of_study"));

    private Education() {}
}
