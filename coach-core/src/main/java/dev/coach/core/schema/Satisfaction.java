package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.scale;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Relevance;
import dev.coach.core.domain.profile.Section;

/** How content the coachee is with the current position; every value is a step from 1 (not at all) to 5 (very much). */
public final class Satisfaction {
    private static final Draft IN = Draft.of(
            "satisfaction", "Current satisfaction", "It tells what a change should keep, and what it should end.");

    public static final Attribute<Integer> OVERALL = of(
            "satisfaction_overall",
            Circumstances.WORKING,
            "the current position as a whole",
            "On a scale from 1 to 5, how content are you with your work as a whole?",
            "How content you are tells how urgent a change is.",
            4);
    public static final Attribute<Integer> PAY = of(
            "satisfaction_pay",
            Circumstances.EMPLOYED,
            "the pay",
            "From 1 to 5, how content are you with your pay?",
            "If pay is what is wrong, a raise may do what a new position would.",
            2);
    public static final Attribute<Integer> MANAGER = of(
            "satisfaction_manager",
            Circumstances.EMPLOYED,
            "the manager",
            "From 1 to 5, how well do you get on with your manager?",
            "Trouble with one person is mended differently from trouble with the work.",
            2);
    public static final Attribute<Integer> COLLEAGUES = of(
            "satisfaction_colleagues",
            Circumstances.EMPLOYED,
            "the colleagues",
            "From 1 to 5, how well do you get on with your colleagues?",
            "Good colleagues are a reason to stay that a plan should not forget.",
            2);
    public static final Attribute<Integer> WORKLOAD = of(
            "satisfaction_workload",
            Circumstances.AT_WORK,
            "the amount of work",
            "From 1 to 5, how well does the amount of work suit you?",
            "Too much work leaves no room for a change, so it may have to be solved first.",
            3);
    public static final Attribute<Integer> GROWTH = of(
            "satisfaction_growth",
            Circumstances.WORKING,
            "the chances to learn and advance",
            "From 1 to 5, how content are you with your chances to learn and advance?",
            "If you can advance where you are, the shortest way may be there.",
            3);
    public static final Attribute<Integer> AUTONOMY = of(
            "satisfaction_autonomy",
            Circumstances.WORKING,
            "the freedom to decide",
            "From 1 to 5, how content are you with your freedom to decide how you work?",
            "It tells how much freedom to look for in a next position.",
            2);
    public static final Attribute<Integer> MEANING = of(
            "satisfaction_meaning",
            Circumstances.WORKING,
            "the sense of the work",
            "From 1 to 5, how content are you with how meaningful your work is?",
            "It tells whether the work itself should change, or only what is around it.",
            3);
    public static final Attribute<Integer> RECOGNITION = of(
            "satisfaction_recognition",
            Circumstances.WORKING,
            "the recognition",
            "From 1 to 5, how content are you with how your work is seen and valued?",
            "Work that nobody sees can be made visible before it is left.",
            2);
    public static final Attribute<Integer> COMMUTE = of(
            "satisfaction_commute",
            Circumstances.AT_WORK,
            "the commute",
            "From 1 to 5, how content are you with your daily commute?",
            "A long commute costs hours that a plan could use.",
            1);
    public static final Attribute<Integer> FLEXIBILITY = of(
            "satisfaction_flexibility",
            Circumstances.WORKING,
            "the flexibility of time and place",
            "From 1 to 5, how content are you with how flexible your hours and place of work are?",
            "It tells which hours and places a next position should offer.",
            2);
    public static final Attribute<Integer> SKILLS_USED = of(
            "satisfaction_skills_used",
            Circumstances.WORKING,
            "the use of skills",
            "From 1 to 5, how content are you with the use your work makes of your skills?",
            "What you can do and do not use may be your way forward.",
            2);
    public static final Attribute<Integer> HEALTH_IMPACT = IN.attribute("satisfaction_health_impact", scale())
            .means("How good the work is for the coachee's health, 1 (harmful) to 5 (very good)")
            .asks(
                    "From 1 to 5, how good is your work for your health?",
                    "No plan is worth your health, so what harms it comes first.")
            .says("you rate what work does for your health {} out of 5")
            .onlyIf(Circumstances.WORKING)
            .importance(3)
            .burden(2)
            .freshFor(6)
            .sensitive();
    public static final Attribute<Integer> LIKELIHOOD_TO_LEAVE = IN.attribute("likelihood_to_leave", scale())
            .means("How likely the coachee is to leave within a year, 1 (not at all) to 5 (very)")
            .asks(
                    "From 1 to 5, how likely are you to leave within a year?",
                    "It decides whether we prepare for going or for staying.")
            .says("you put the likelihood that you leave at {} out of 5")
            .onlyIf(Circumstances.EMPLOYED)
            .importance(3)
            .freshFor(6)
            .personal();

    public static final Section SECTION = IN.section();

    private Satisfaction() {}

    private static Attribute<Integer> of(
            String name, Relevance relevance, String what, String question, String because, int importance) {
        return IN.attribute(name, scale())
                .means("Satisfaction with " + what + ", 1 (not at all) to 5 (very)")
                .asks(question, because)
                .says("you rate " + what + " {} out of 5")
                .onlyIf(relevance)
                .importance(importance)
                .freshFor(6)
                .open();
    }
}
