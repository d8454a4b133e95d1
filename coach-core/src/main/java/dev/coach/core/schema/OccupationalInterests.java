package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.codeOfDifferentLetters;
import static dev.coach.core.schema.Declaration.scale;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;

/**
 * Which kinds of activity draw the coachee; every interest is a step from 1 (not at all) to 5 (very much). The six are the
 * RIASEC types after John Holland, as O*NET 30.1 rates occupations by them (USDOL/ETA, CC BY 4.0); the wording is our own.
 */
public final class OccupationalInterests {
    private static final Draft IN = Draft.of(
            "interests_riasec",
            "Occupational interests",
            "What you like doing points to occupations that would suit you.");

    public static final Attribute<Integer> REALISTIC = interest(
            "realistic",
            "practical work with tools, machines, plants or animals",
            "working with tools, machines, plants or animals",
            "It tells whether to look at trades, technology, farming and the open air.");
    public static final Attribute<Integer> INVESTIGATIVE = interest(
            "investigative",
            "studying, analysing and finding out",
            "finding out how things work and solving puzzles",
            "It tells whether to look at research, analysis and diagnosis.");
    public static final Attribute<Integer> ARTISTIC = interest(
            "artistic",
            "creating, designing, writing and performing",
            "making, designing, writing or performing things",
            "It tells whether a role must leave you room to create.");
    public static final Attribute<Integer> SOCIAL = interest(
            "social",
            "helping, teaching, advising and caring for people",
            "helping, teaching or caring for people",
            "It tells whether to look at teaching, care, advice and service.");
    public static final Attribute<Integer> ENTERPRISING = interest(
            "enterprising",
            "leading, selling, persuading and doing business",
            "leading, selling or starting things",
            "It tells whether to look at sales, management or a business of your own.");
    public static final Attribute<Integer> CONVENTIONAL = interest(
            "conventional",
            "keeping data, records and procedures in order",
            "keeping records, figures and plans in good order",
            "It tells whether to look at offices, finance, logistics and administration.");
    public static final Attribute<String> CODE = IN.attribute(
                    "interest_code", codeOfDifferentLetters("[RIASEC]{3}", "SIA"))
            .means("The three strongest RIASEC types, strongest first, by a test the coachee has taken")
            .asks(
                    "If you have taken a test of career interests, which three letters came out on top?",
                    "The three letters together find occupations that people with the same code like.")
            .says("your interest code is {}")
            .burden(2)
            .open();

    public static final Section SECTION = IN.section();

    private OccupationalInterests() {}

    private static Attribute<Integer> interest(String type, String what, String doing, String because) {
        return IN.attribute("interest_" + type, scale())
                .means("Interest in " + what + ", 1 (none) to 5 (strong)")
                .asks("From 1 to 5, how much do you like " + doing + "?", because)
                .says("you rate " + doing + " {} out of 5")
                .importance(3)
                .open();
    }
}
