package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.text;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.TextKind;

/** What the coachee likes to do and to know about, beside work. */
public final class PersonalInterests {
    private static final Draft IN = Draft.of(
            "interests",
            "Interests",
            "What you like to do when nobody asks you to can point to work that you would like.");

    public static final Attribute<String> NAME = IN.attribute("name", text(100))
            .means("What the interest is")
            .asks("What do you like to spend your time on?")
            .open();
    public static final Attribute<String> KEYWORDS = IN.attribute("keywords", text(600, TextKind.NOTE))
            .means("What belongs to it, with commas between the words")
            .asks("What exactly draws you to it?")
            .importance(1)
            .burden(2)
            .open();

    /** The collection {@code interests}. */
    public static final ItemCollection COLLECTION = IN.collection("name");

    private PersonalInterests() {}
}
