package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.code;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.TextKind;

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

    public static final Attribute<String> TITLE = IN.attribute("title", text(120, TextKind.OCCUPATION))
            .means("Title of the position")
            .asks("What did you work as there?")
            .importance(4)
            .open();
    public static final Attribute<String> EMPLOYER = IN.attribute("employer", text(120, TextKind.ORGANISATION))
            .means("Organisation the work was done for")
            .asks("Who was that work for?")
            .importance(4)
            .open();
    public static final Attribute<String> LOCATION = IN.attribute("location", text(120, TextKind.PLACE))
            .means("Where the work was done")
            .asks("In which place did you work?")
            .importance(1)
            .open();
    public static final Attribute<PartialDate> START_DATE = IN.attribute("start_date", month())
            .means("When it began")
            .asks("When did you begin there?")
            .importance(3)
            .lasting()
            .past()
            .open();
    public static final Attribute<PartialDate> END_DATE = IN.attribute("end_date", month())
            .means("When it ended")
            .asks("When did that work end?")
            .importance(3)
            .lasting()
            .open();
    public static final Attribute<Boolean> CURRENT = IN.attribute("current", yesNo())
            .means("Whether it goes on")
            .asks("Do you still work there?")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<WorkType> WORK_TYPE = IN.attribute("work_type", choice(WorkType.class))
            .means("Kind of work")
            .asks("Was it paid, volunteer, self-employed or informal work, an internship or an apprenticeship?")
            .open();
    public static final Attribute<Integer> HOURS_PER_WEEK = IN.attribute("hours_per_week", count(1, 100, "hours"))
            .means("Hours of work in a usual week")
            .asks("How many hours a week did you usually work there?")
            .importance(1)
            .open();
    public static final Attribute<String> INDUSTRY = IN.attribute("industry", text(80, TextKind.INDUSTRY))
            .means("Industry of the organisation")
            .asks("Which industry was it in?")
            .open();
    public static final Attribute<String> REPORTS_TO = IN.attribute("reports_to", text(120))
            .means("Title of whom the coachee reported to")
            .asks("What was the position of the person you reported to?")
            .importance(1)
            .open();
    public static final Attribute<Integer> TEAM_SIZE = IN.attribute("team_size", count(1, 100_000, "people"))
            .means("People in the team")
            .asks("How many people were there in your team?")
            .open();
    public static final Attribute<String> RESPONSIBILITIES = IN.attribute("responsibilities", text(4000, TextKind.NOTE))
            .means("What the coachee was responsible for, one after the other")
            .asks("What were your main tasks there?")
            .importance(4)
            .burden(3)
            .open();
    public static final Attribute<String> NOT_MY_TASKS = IN.attribute("not_my_tasks", text(600, TextKind.NOTE))
            .means("What belonged to the work and was done by others")
            .asks("Was there anything around your work that others did, not you?")
            .importance(1)
            .burden(2)
            .open();
    public static final Attribute<String> ACHIEVEMENTS = IN.attribute("achievements", text(4000, TextKind.NOTE))
            .means("What the coachee brought about there, one after the other")
            .asks("What was better when you left than when you came?")
            .importance(4)
            .burden(3)
            .open();
    public static final Attribute<String> METRICS = IN.attribute("metrics", text(600, TextKind.NOTE))
            .means("Figures that show what was achieved")
            .asks("Are there figures that show what you achieved there?")
            .importance(3)
            .burden(3)
            .open();
    public static final Attribute<String> TOOLS = IN.attribute("tools", text(600, TextKind.NOTE))
            .means("Tools, machines and programs used, with commas between them")
            .asks("Which tools, machines or programs did you work with there?")
            .importance(3)
            .burden(2)
            .open();
    public static final Attribute<String> REASON_LEFT = IN.attribute("reason_left", text(300, TextKind.REASON))
            .means("Why the coachee left")
            .asks("What made you leave?")
            .burden(3)
            .personal();
    public static final Attribute<String> OCCUPATION_CODE = IN.attribute(
                    "occupation_code", code("\\d{2}-\\d{4}(\\.\\d{2})?", "15-1252.00"))
            .means("Code of the occupation in O*NET-SOC")
            .asks("If you know it, which O*NET code does this occupation have?")
            .importance(1)
            .burden(4)
            .lasting()
            .open();
    public static final Attribute<Boolean> REFERENCE_OK = IN.attribute("reference_ok", yesNo())
            .means("Whether somebody there may be asked about the coachee")
            .asks("May a new employer ask somebody there about you?")
            .burden(2)
            .freshFor(12)
            .personal();

    /** The collection {@code positions}. */
    public static final ItemCollection COLLECTION = IN.collection("employer", "title")
            .never(Relations.inOrder(START_DATE, END_DATE))
            .never(Relations.endedOrGoingOn(END_DATE, CURRENT))
            .never(Relations.atWorkingAge(START_DATE))
            .never(Relations.atWorkingAge(END_DATE));

    private Positions() {}
}
