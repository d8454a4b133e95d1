package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.scale;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.CurrentSituation.SeniorityLevel;

/** Where the coachee wants to go. */
public final class Goals {
    private static final Draft IN =
            Draft.of("goals", "Goals", "What you want to reach decides what the next steps lead to.");

    /** Two ways up. */
    public enum Track {
        INDIVIDUAL_CONTRIBUTOR,
        MANAGER,
        UNDECIDED
    }

    public static final Attribute<String> CAREER_GOAL_SHORT = IN.attribute("career_goal_short", text(300))
            .means("What the coachee wants to reach next")
            .asks(
                    "What would you most like to change or reach in your work next?",
                    "What you want to reach next is what the first steps lead to.")
            .says("your next goal is “{}”")
            .importance(4)
            .burden(3)
            .freshFor(6)
            .open();
    public static final Attribute<String> CAREER_GOAL_LONG = IN.attribute("career_goal_long", text(300))
            .means("Where the coachee wants to be in five years or more")
            .asks(
                    "Where would you like to be in about five years?",
                    "Of two good next steps, the better one lies on the way to where you want to be.")
            .says("your goal in the long run is “{}”")
            .importance(3)
            .burden(3)
            .freshFor(12)
            .open();
    public static final Attribute<String> TARGET_ROLE = IN.attribute("target_role", text(120))
            .means("Occupation or position the coachee aims for")
            .asks(
                    "Is there a role you are aiming for?",
                    "The role you aim for shows what you already bring and what is missing.")
            .says("you want to become {a}")
            .importance(5)
            .burden(2)
            .freshFor(6)
            .open();
    public static final Attribute<String> TARGET_ROLE_ALTERNATIVE = IN.attribute("target_role_alternative", text(120))
            .means("Second choice of occupation or position")
            .says("you could also become {a}")
            .importance(2)
            .burden(2)
            .freshFor(6)
            .open();
    public static final Attribute<String> TARGET_INDUSTRY = IN.attribute("target_industry", text(80))
            .means("Industry the coachee aims for")
            .asks(
                    "Which industry would you like to work in?",
                    "The same role asks for different things in different industries.")
            .says("{} draws you")
            .importance(3)
            .freshFor(6)
            .open();
    public static final Attribute<SeniorityLevel> TARGET_SENIORITY = IN.attribute(
                    "target_seniority", choice(SeniorityLevel.class))
            .means("Level of the position the coachee aims for")
            .importance(2)
            .freshFor(6)
            .open();
    public static final Attribute<Track> TRACK = IN.attribute("ic_vs_manager", choice(Track.class))
            .means("Whether the coachee wants to be an expert or to lead people")
            .asks(
                    "Would you rather grow as an expert or lead people?",
                    "Growing as an expert and leading people begin with different steps.")
            .says("you {would rather grow as an expert|would rather lead people|leave open whether to lead people}")
            .importance(2)
            .freshFor(12)
            .open();
    public static final Attribute<PartialDate> GOAL_DEADLINE = IN.attribute("goal_deadline", month())
            .means("By when the coachee wants to have reached the goal")
            .asks("By when would you like to be there?", "The date decides how large each step has to be.")
            .says("you want to be there by {}")
            .importance(4)
            .freshFor(6)
            .open();
    public static final Attribute<String> GOAL_MOTIVATION = IN.attribute("goal_motivation", text(300))
            .means("Why the goal matters to the coachee")
            .asks(
                    "What makes this goal matter to you?",
                    "What makes a goal matter is what carries you when it gets hard.")
            .says("it matters to you: “{}”")
            .importance(4)
            .burden(3)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> GOAL_CONFIDENCE = IN.attribute("goal_confidence", scale())
            .means("How sure the coachee is to reach the goal, 1 (not at all) to 5 (very)")
            .asks(
                    "From 1 to 5, how confident are you that you will get there?",
                    "Where you doubt it, we can begin with what would make it likelier.")
            .says("you put your confidence at {} out of 5")
            .importance(3)
            .freshFor(3)
            .open();
    public static final Attribute<String> SUCCESS_DEFINITION = IN.attribute("success_definition", text(300))
            .means("How the coachee will know that the goal is reached")
            .asks(
                    "How will you know that you have got there?",
                    "A clear sign that you have arrived keeps a goal from moving away.")
            .says("you will know that you are there by this: “{}”")
            .importance(3)
            .burden(3)
            .freshFor(12)
            .open();
    public static final Attribute<String> BIGGEST_OBSTACLE = IN.attribute("biggest_obstacle", text(300))
            .means("What stands most in the way of the goal")
            .asks("What stands most in your way?", "The first step should take on what is most in the way.")
            .says("what stands in your way is “{}”")
            .importance(4)
            .burden(2)
            .freshFor(6)
            .open();
    public static final Attribute<String> FALLBACK_PLAN = IN.attribute("fallback_plan", text(300))
            .means("What the coachee will do if the goal is not reached")
            .importance(1)
            .burden(3)
            .freshFor(12)
            .open();
    public static final Attribute<Boolean> WOULD_CHANGE_FIELD = IN.attribute("would_change_field", yesNo())
            .means("Whether the coachee would move to another field of work")
            .asks(
                    "Would you consider moving into a different field?",
                    "It decides whether we look beyond the field that you know.")
            .says("you {would|would not} move into a different field")
            .importance(3)
            .freshFor(6)
            .open();

    static final Section SECTION = IN.section();

    private Goals() {}
}
