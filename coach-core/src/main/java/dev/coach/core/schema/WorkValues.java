package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.scale;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;

/**
 * What has to be there for the coachee to feel well in their work; every value is a step from 1 (matters little) to 5 (matters
 * very much). The six are the work values of O*NET 30.1, by the U.S. Department of Labor, Employment and Training Administration
 * (USDOL/ETA), CC BY 4.0; the wording is our own.
 */
public final class WorkValues {
    private static final Draft IN = Draft.of(
            "work_values",
            "Work values",
            "What matters to you tells in which roles you would stay once you are there.");

    public static final Attribute<Integer> ACHIEVEMENT = value(
            "work_value_achievement",
            "using one's best abilities and seeing results",
            "use your best abilities and see what you have achieved",
            "If it matters much, a role that asks too little of you would soon bore you.");
    public static final Attribute<Integer> INDEPENDENCE = value(
            "work_value_independence",
            "deciding and working on one's own",
            "decide for yourself how you work",
            "Some roles leave the how to you, others prescribe it, and few change in that.");
    public static final Attribute<Integer> RECOGNITION = value(
            "work_value_recognition",
            "advancing, being looked up to and leading",
            "rise, lead and be respected for your work",
            "It tells whether a role needs a way up to be right for you.");
    public static final Attribute<Integer> RELATIONSHIPS = value(
            "work_value_relationships",
            "helping others among friendly colleagues",
            "help others and have friendly people around you",
            "If people matter most, who you work with and for counts more than the title.");
    public static final Attribute<Integer> SUPPORT = value(
            "work_value_support",
            "a management that stands behind its people",
            "have a boss who trains you well and stands behind you",
            "It tells how closely to look at an employer before you say yes.");
    public static final Attribute<Integer> WORKING_CONDITIONS = value(
            "work_value_working_conditions",
            "security, fair pay and good conditions at work",
            "have a secure place, fair pay and good conditions",
            "If it comes first for you, a daring change needs a safety net.");

    public static final Section SECTION = IN.section();

    private WorkValues() {}

    private static Attribute<Integer> value(String name, String what, String to, String because) {
        return IN.attribute(name, scale())
                .means("How much " + what + " matters, 1 (little) to 5 (very much)")
                .asks("From 1 to 5, how much does it matter to you to " + to + "?", because)
                .says("it matters {} out of 5 to you to " + to)
                .importance(3)
                .open();
    }
}
