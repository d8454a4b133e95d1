package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.url;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.TextKind;

/** What the coachee has presented to an audience. */
public final class Talks {
    private static final Draft IN =
            Draft.of("talks", "Talks", "Whoever has stood before an audience is trusted with others more easily.");

    /** The kind of talk. */
    public enum TalkKind {
        TALK,
        KEYNOTE,
        WORKSHOP,
        PANEL,
        LECTURE,
        POSTER
    }

    public static final Attribute<String> NAME = IN.attribute("name", text(200, TextKind.NOTE))
            .means("Title or subject of the talk")
            .asks("What was the talk about?")
            .lasting()
            .open();
    public static final Attribute<TalkKind> KIND = IN.attribute("kind", choice(TalkKind.class))
            .means("Kind of talk")
            .asks("Was it a talk, a workshop, a panel, or something else?")
            .importance(1)
            .lasting()
            .open();
    public static final Attribute<String> EVENT = IN.attribute("event", text(160))
            .means("Conference, meeting or series it was part of")
            .asks("At which event did you give it?")
            .lasting()
            .open();
    public static final Attribute<String> LOCATION = IN.attribute("location", text(120, TextKind.PLACE))
            .means("Place of the event")
            .asks("In which place was the event?")
            .importance(1)
            .lasting()
            .open();
    public static final Attribute<PartialDate> DATE = IN.attribute("date", month())
            .means("When the talk is or was given")
            .asks("When did you give the talk, or when will you?")
            .lasting()
            .open();
    public static final Attribute<Integer> AUDIENCE_SIZE = IN.attribute("audience_size", count(1, 1_000_000, "people"))
            .means("People who listened")
            .asks("About how many people listened to you?")
            .importance(1)
            .lasting()
            .open();
    public static final Attribute<String> URL = IN.attribute("url", url())
            .means("Recording, slides or announcement")
            .asks("Is there a recording, or are there slides, on the web?")
            .importance(1)
            .open();

    /** The collection {@code talks}. */
    public static final ItemCollection COLLECTION = IN.collection("name", "event");

    private Talks() {}
}
