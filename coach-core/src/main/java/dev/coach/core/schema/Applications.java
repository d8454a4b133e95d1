package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.day;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.url;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.schema.JobSearch.SearchChannel;
import java.time.LocalDate;

/** Positions that the coachee has applied for or means to. */
public final class Applications {
    private static final Draft IN = Draft.of(
            "applications", "Applications", "With your applications in one place none of them is forgotten half-way.");

    /** How far an application has come. */
    public enum ApplicationStage {
        PLANNED,
        APPLIED,
        SCREENING,
        INTERVIEW,
        TRIAL_TASK,
        OFFER,
        CLOSED
    }

    /** How an application ended. */
    public enum ApplicationOutcome {
        /** The coachee took the position. */
        ACCEPTED,
        /** The employer said no. */
        REJECTED,
        /** The coachee said no to an offer. */
        DECLINED,
        /** The coachee gave up before there was an offer. */
        WITHDRAWN,
        NO_ANSWER,
        /** Nobody was hired. */
        CANCELLED
    }

    public static final Attribute<String> EMPLOYER = IN.attribute("employer", text(120, TextKind.ORGANISATION))
            .means("Organisation applied to")
            .asks("Which employer did you apply to?")
            .lasting()
            .open();
    public static final Attribute<String> TITLE = IN.attribute("title", text(120, TextKind.OCCUPATION))
            .means("Position applied for")
            .asks("Which position did you apply for?")
            .lasting()
            .open();
    public static final Attribute<ApplicationStage> STAGE = IN.attribute("stage", choice(ApplicationStage.class))
            .means("How far it has come")
            .asks("How far has this application come?")
            .importance(4)
            .freshFor(1)
            .open();
    public static final Attribute<LocalDate> APPLIED_ON = IN.attribute("applied_on", day())
            .means("When it was sent")
            .asks("On which day did you send this application?")
            .lasting()
            .past()
            .open();
    public static final Attribute<String> NEXT_STEP = IN.attribute("next_step", text(300, TextKind.NOTE))
            .means("What is to be done about it next, by the coachee or the employer")
            .asks("What comes next in this application?")
            .importance(3)
            .freshFor(1)
            .open();
    public static final Attribute<LocalDate> NEXT_STEP_ON = IN.attribute("next_step_on", day())
            .means("When the next step is due")
            .asks("On which day is that next step due?")
            .importance(3)
            .freshFor(1)
            .open();
    public static final Attribute<ApplicationOutcome> OUTCOME = IN.attribute(
                    "outcome", choice(ApplicationOutcome.class))
            .means("How it ended")
            .asks("How did this application end?")
            .importance(3)
            .lasting()
            .personal();
    public static final Attribute<SearchChannel> SOURCE = IN.attribute("source", choice(SearchChannel.class))
            .means("How the coachee heard of the position")
            .asks("How did you hear of this position?")
            .lasting()
            .open();
    public static final Attribute<String> URL = IN.attribute("url", url())
            .means("Web page of the vacancy")
            .asks("Where on the web is this position advertised?")
            .importance(1)
            .freshFor(2)
            .open();

    /** The collection {@code applications}. */
    public static final ItemCollection COLLECTION = IN.collection("employer", "title");

    private Applications() {}
}
