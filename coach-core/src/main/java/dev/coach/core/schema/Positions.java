package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.attribute;
import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import java.util.List;

/** What the coachee has worked as, paid or not. */
public final class Positions {
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
            attribute("title", text(120)).means("Title of the position").open();
    public static final Attribute<String> EMPLOYER = attribute("employer", text(120))
            .means("Organisation the work was done for")
            .open();
    public static final Attribute<String> LOCATION =
            attribute("location", text(120)).means("Where the work was done").open();
    public static final Attribute<PartialDate> START_DATE =
            attribute("start_date", month()).means("When it began").lasting().open();
    public static final Attribute<PartialDate> END_DATE =
            attribute("end_date", month()).means("When it ended").lasting().open();
    public static final Attribute<Boolean> CURRENT = attribute("current", yesNo())
            .means("Whether it goes on")
            .freshFor(12)
            .open();
    public static final Attribute<WorkType> WORK_TYPE =
            attribute("work_type", choice(WorkType.class)).means("Kind of work").open();
    public static final Attribute<String> INDUSTRY = attribute("industry", text(80))
            .means("Industry of the organisation")
            .open();
    public static final Attribute<Integer> TEAM_SIZE = attribute("team_size", count(1, 100_000, "people"))
            .means("People in the team")
            .open();
    public static final Attribute<String> REASON_LEFT =
            attribute("reason_left", text(300)).means("Why the coachee left").personal();

    /** The collection {@code positions}. */
    public static final ItemCollection COLLECTION = new ItemCollection(
            "positions",
            "Positions",
            List.of(
                    TITLE,
                    EMPLOYER,
                    LOCATION,
                    START_DATE,
                    END_DATE,
                    CURRENT,
                    WORK_TYPE,
                    INDUSTRY,
                    TEAM_SIZE,
                    REASON_LEFT),
            List.of("employer", "title"));

    private Positions() {}
}
