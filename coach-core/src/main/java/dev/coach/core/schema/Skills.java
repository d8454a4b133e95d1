package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.code;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.scale;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.years;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.TextKind;
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
        LANGUAGE,
        /** A program or machine of use in any trade: a spreadsheet, a forklift. */
        TOOL
    }

    public static final Attribute<String> NAME = IN.attribute("name", text(100, TextKind.SUBJECT))
            .means("Name of the skill")
            .asks("Which skill is it?")
            .importance(4)
            .lasting()
            .open();
    public static final Attribute<Kind> KIND = IN.attribute("kind", choice(Kind.class))
            .means("Kind of skill")
            .asks("Is it a skill of one trade, of use in any trade, knowledge, a language or a tool?")
            .importance(1)
            .lasting()
            .open();
    public static final Attribute<Integer> LEVEL = IN.attribute("level", scale())
            .means("How well, 1 (beginner) to 5 (expert)")
            .asks("How well do you master it, from 1 for a beginner to 5 for an expert?")
            .importance(4)
            .open();
    public static final Attribute<BigDecimal> YEARS = IN.attribute("years", years())
            .means("Years of practice")
            .asks("For how many years have you been practising it?")
            .importance(3)
            .open();
    public static final Attribute<PartialDate> LAST_USED = IN.attribute("last_used", month())
            .means("When it was last used")
            .asks("When did you last use it?")
            .past()
            .open();
    public static final Attribute<Integer> INTEREST = IN.attribute("interest", scale())
            .means("How much the coachee likes to use it, 1 (not at all) to 5 (very)")
            .asks("How much do you like using it, from 1 to 5?")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<String> SKILL_CODE = IN.attribute(
                    "skill_code",
                    code("https?://data\\.europa\\.eu/esco/skill/[\\w.-]+|[1-9](\\.[A-Za-z0-9]+){2,5}", "2.A.1.a"))
            .means("Address of the skill in ESCO, or its element in O*NET")
            .asks("If you know it, which ESCO or O*NET code does this skill have?")
            .importance(1)
            .burden(4)
            .lasting()
            .open();
    public static final Attribute<Boolean> WANTS_TO_GROW = IN.attribute("wants_to_grow", yesNo())
            .means("Whether the coachee wants to get better at it")
            .asks("Would you like to get better at it?")
            .importance(3)
            .freshFor(12)
            .open();

    /** The collection {@code skills}. */
    public static final ItemCollection COLLECTION = IN.collection("name");

    private Skills() {}
}
