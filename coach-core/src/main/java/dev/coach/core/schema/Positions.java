package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;

/** What the coachee has worked as, paid or not. */
public final class Positions {
    private static final Draft IN =
            Draft.of("positions", "Positions", "What you have worked as shows what you can build on.");

    /** The kind of work. */
    public enum WorkType {
        PAID,
        VOLUNTEER,
        SELF_EMPLOYED,
        INFORMAL,
        INTERNSHIP,
        APPRENTICESHIP
    }

    public static final Attribute<String> TITLE =
            IN.attribute("title", text(120)).means("Title of the position").open();
    public static final Attribute<String> EMPLOYER = IN.attribute("employer", text(120))
            .means("Organisation the work was done for")
            .open();
    public static final Attribute<String> LOCATION =
            IN.attribute("location", text(120)).means("Where the work was done").open();
    public static final Attribute<PartialDate> START_DATE = IN.attribute("start_date", month())
            .means("When it began")
            .lasting()
            .past()
            .open();
    public static final Attribute<PartialDate> END_DATE =
            IN.attribute("end_date", month()).means("When it ended").lasting().open();
    public static final Attribute<Boolean> CURRENT = IN.attribute("current", yesNo())
            .means("Whether it goes on")
            .freshFor(12)
            .open();
    public static final Attribute<WorkType> WORK_TYPE = IN.attribute("work_type", choice(WorkType.class))
            .means("Kind of work")
            .open();
    public static final Attribute<String> INDUSTRY = IN.attribute("industry", text(80))
            .means("Industry of the organisation")
            .open();
    public static final Attribute<Integer> TEAM_SIZE = IN.attribute("team_size", count(1, 100_000, "people"))
            .means("People in the team")
            .open();
    public static final Attribute<String> REASON_LEFT =
            IN.attribute("reason_left", text(300)).means("Why the coachee left").personal();

    /** The collection {@code positions}. */
    public static final ItemCollection COLLECTION = IN.collection("employer", "title");

    private Positions() {}
}
