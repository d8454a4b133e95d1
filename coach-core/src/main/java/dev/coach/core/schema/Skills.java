package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.scale;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.years;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import java.math.BigDecimal;

/** What the coachee can do. */
public final class Skills {
    private static final Draft IN = Draft.of("skills", "Skills", "What you can do is what every next step builds on.");

    /** The kind of skill. */
    public enum Kind {
        /** Tools, methods and technologies of a trade. */
        TECHNICAL,
        /** Of use in any trade: leading, teaching, negotiating. */
        TRANSVERSAL,
        /** A subject that is known. */
        KNOWLEDGE,
        /** A spoken language. */
        LANGUAGE
    }

    public static final Attribute<String> NAME =
            IN.attribute("name", text(100)).means("Name of the skill").lasting().open();
    public static final Attribute<Kind> KIND = IN.attribute("kind", choice(Kind.class))
            .means("Kind of skill")
            .lasting()
            .open();
    public static final Attribute<Integer> LEVEL = IN.attribute("level", scale())
            .means("How well, 1 (beginner) to 5 (expert)")
            .open();
    public static final Attribute<BigDecimal> YEARS =
            IN.attribute("years", years()).means("Years of practice").open();
    public static final Attribute<PartialDate> LAST_USED = IN.attribute("last_used", month())
            .means("When it was last used")
            .past()
            .open();
    public static final Attribute<Boolean> WANTS_TO_GROW = IN.attribute("wants_to_grow", yesNo())
            .means("Whether the coachee wants to get better at it")
            .freshFor(12)
            .open();

    /** The collection {@code skills}. */
    public static final ItemCollection COLLECTION = IN.collection("name");

    private Skills() {}
}
