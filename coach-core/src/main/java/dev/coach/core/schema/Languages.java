package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.cefr;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Cefr;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.TextKind;

/** Which languages the coachee knows, and how well in each of the five activities of the CEFR. */
public final class Languages {
    private static final Draft IN =
            Draft.of("languages", "Languages", "Every language you know opens employers that others cannot work for.");

    public static final Attribute<String> NAME = IN.attribute("name", text(60, TextKind.SUBJECT))
            .means("Name of the language")
            .asks("Which language is it?")
            .lasting()
            .open();
    public static final Attribute<Cefr> LISTENING = IN.attribute("listening", cefr())
            .means("Understanding what is said")
            .asks("How well do you understand it when people speak, from A1 to C2?")
            .open();
    public static final Attribute<Cefr> READING = IN.attribute("reading", cefr())
            .means("Understanding what is written")
            .asks("How well do you read it, from A1 to C2?")
            .open();
    public static final Attribute<Cefr> INTERACTION = IN.attribute("interaction", cefr())
            .means("Taking part in a conversation")
            .asks("How well can you hold a conversation in it, from A1 to C2?")
            .open();
    public static final Attribute<Cefr> PRODUCTION = IN.attribute("production", cefr())
            .means("Speaking at length, as in a talk or a report")
            .asks("How well can you speak at length in it, for example give a talk, from A1 to C2?")
            .open();
    public static final Attribute<Cefr> WRITING = IN.attribute("writing", cefr())
            .means("Writing letters and other texts")
            .asks("How well do you write it, from A1 to C2?")
            .open();
    public static final Attribute<Boolean> NATIVE = IN.attribute("native", yesNo())
            .means("Whether the coachee grew up with it")
            .asks("Did you grow up with this language?")
            .lasting()
            .open();

    /** The collection {@code languages}. */
    public static final ItemCollection COLLECTION = IN.collection("name");

    private Languages() {}
}
