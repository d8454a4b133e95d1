package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.scale;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;

/**
 * What counts when the coachee chooses between positions: seven things, each with how much it counts and how unsure the
 * coachee still is of that; every value is a step from 1 (not at all) to 5 (very).
 */
public final class PreferenceWeights {
    private static final Draft IN = Draft.of(
            "preference_weights",
            "What counts most",
            "Hardly any position offers everything, so it helps to know what you would give up last.");

    public static final Attribute<Integer> FINANCIAL = weight(
            "financial",
            "good pay",
            "When you choose between two positions, how much does good pay count, from 1 to 5?",
            "It tells whether a position that pays better is also better for you.");
    public static final Attribute<Integer> FINANCIAL_UNCERTAINTY =
            doubt("financial", "good pay", "From 1 to 5, how unsure are you still about how much money should count?");
    public static final Attribute<Integer> ENVIRONMENT = weight(
            "environment",
            "a pleasant workplace",
            "From 1 to 5, how much do good people and a good place to work count for you?",
            "It tells how closely to look at the people and the place before you say yes.");
    public static final Attribute<Integer> ENVIRONMENT_UNCERTAINTY = doubt(
            "environment",
            "a pleasant workplace",
            "From 1 to 5, how unsure are you still about how much people and place should count?");
    public static final Attribute<Integer> ADVANCEMENT = weight(
            "advancement",
            "room to grow",
            "How much does it count that you can learn and move up, from 1 to 5?",
            "It tells whether a position has to lead further, or may be good as it is.");
    public static final Attribute<Integer> ADVANCEMENT_UNCERTAINTY = doubt(
            "advancement",
            "room to grow",
            "How unsure are you still, from 1 to 5, about how much moving up should count?");
    public static final Attribute<Integer> BALANCE = weight(
            "balance",
            "time for the rest of your life",
            "From 1 to 5, how much does it count that work leaves you time for the rest of your life?",
            "It tells how many hours, and which, a position may take from you.");
    public static final Attribute<Integer> BALANCE_UNCERTAINTY = doubt(
            "balance",
            "time for the rest of your life",
            "From 1 to 5, how undecided are you still about how much free time should count?");
    public static final Attribute<Integer> SECURITY = weight(
            "security",
            "a secure job",
            "How much does it count, from 1 to 5, that a job is secure?",
            "It tells whether a secure offer beats a bold one.");
    public static final Attribute<Integer> SECURITY_UNCERTAINTY = doubt(
            "security", "a secure job", "From 1 to 5, how unsure are you still about how secure a job has to be?");
    public static final Attribute<Integer> TASK = weight(
            "task",
            "the work itself",
            "From 1 to 5, how much does it count what you actually do all day?",
            "It tells whether the daily work decides, or what surrounds it.");
    public static final Attribute<Integer> TASK_UNCERTAINTY = doubt(
            "task",
            "the work itself",
            "How unsure are you still, from 1 to 5, about how much the work itself should count?");
    public static final Attribute<Integer> SOCIAL_IMPACT = weight(
            "social_impact",
            "doing good for others",
            "How much does it count for you, from 1 to 5, that your work does others good?",
            "It tells whether to look first where work helps people or the world around them.");
    public static final Attribute<Integer> SOCIAL_IMPACT_UNCERTAINTY = doubt(
            "social_impact",
            "doing good for others",
            "From 1 to 5, how unsure are you still about how much doing good should count?");

    public static final Section SECTION = IN.section();

    private PreferenceWeights() {}

    private static Attribute<Integer> weight(String good, String words, String question, String because) {
        return IN.attribute("weight_" + good, scale())
                .means("How much " + general(words) + " counts in the choice of a position, 1 (not at all) to 5 (very)")
                .asks(question, because)
                .says(words + " counts {} out of 5 for you")
                .importance(3)
                .freshFor(12)
                .open();
    }

    private static Attribute<Integer> doubt(String good, String words, String question) {
        return IN.attribute("weight_" + good + "_uncertainty", scale())
                .means("How unsure the coachee is how much " + general(words) + " counts, 1 (not at all) to 5 (very)")
                .asks(question, "Where you are still unsure, it is worth trying things out before we rule any out.")
                .says("you put your doubt about how much " + words + " should count at {} out of 5")
                .importance(1)
                .burden(2)
                .freshFor(6)
                .open();
    }

    /** A meaning speaks of the coachee in the third person. */
    private static String general(String words) {
        return words.replace("your", "their");
    }
}
