package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.choices;
import static dev.coach.core.schema.Declaration.code;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.scale;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.schema.CurrentSituation.SeniorityLevel;
import java.util.Set;

// Longer than 250 lines because a section is one file, and goals are asked about in many ways.

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

    /** Who owns an organisation, and what for. */
    public enum CompanyType {
        PRIVATE_COMPANY,
        FAMILY_BUSINESS,
        STOCK_CORPORATION,
        AGENCY_OR_CONSULTANCY,
        PUBLIC_SERVICE,
        SCHOOL_OR_UNIVERSITY,
        NON_PROFIT,
        COOPERATIVE,
        OWN_BUSINESS
    }

    public static final Attribute<String> CAREER_GOAL_SHORT = IN.attribute(
                    "career_goal_short", text(300, TextKind.GOAL))
            .means("What the coachee wants to reach next")
            .asks(
                    "What would you most like to change or reach next?",
                    "What you want to reach next is what the first steps lead to.")
            .says("your next goal is “{}”")
            .onlyIf(Circumstances.NO_TARGET_NAMED)
            .importance(4)
            .burden(2)
            .freshFor(6)
            .open();
    public static final Attribute<String> CAREER_GOAL_MID = IN.attribute("career_goal_mid", text(300, TextKind.GOAL))
            .means("Where the coachee wants to be in two to three years")
            .asks(
                    "What would you like your work to look like in two or three years?",
                    "It links the first step to the far end of the way.")
            .onlyIf(Circumstances.WORK_AHEAD)
            .says("in two or three years you want this: “{}”")
            .burden(3)
            .freshFor(12)
            .open();
    public static final Attribute<String> CAREER_GOAL_LONG = IN.attribute("career_goal_long", text(300, TextKind.GOAL))
            .means("Where the coachee wants to be in five years or more")
            .asks(
                    "Where would you like to be in about five years?",
                    "Of two good next steps, the better one lies on the way to where you want to be.")
            .says("your goal in the long run is “{}”")
            .importance(3)
            .burden(3)
            .freshFor(12)
            .open();
    public static final Attribute<String> TARGET_ROLE = IN.attribute("target_role", text(120, TextKind.OCCUPATION))
            .means("Occupation or position the coachee aims for")
            .asks(
                    "Is there a role you are aiming for?",
                    "The role you aim for shows what you already bring and what is missing.")
            .says("you want to become {a}")
            .importance(5)
            .burden(2)
            .freshFor(6)
            .open();
    public static final Attribute<String> TARGET_ROLE_ALTERNATIVE = IN.attribute(
                    "target_role_alternative", text(120, TextKind.OCCUPATION))
            .means("Second choice of occupation or position")
            .asks(
                    "Which other role could you see yourself in?",
                    "A second choice keeps one closed door from ending the search.")
            .says("you could also become {a}")
            .after(TARGET_ROLE)
            .burden(2)
            .freshFor(6)
            .open();
    public static final Attribute<String> TARGET_ROLE_THIRD = IN.attribute(
                    "target_role_third", text(120, TextKind.OCCUPATION))
            .means("Third choice of occupation or position")
            .asks(
                    "Is there a third kind of work you sometimes think about?",
                    "What comes third often shows what the first two have in common.")
            .says("you sometimes think of becoming {a}")
            .after(TARGET_ROLE_ALTERNATIVE)
            .importance(1)
            .burden(2)
            .freshFor(6)
            .open();
    public static final Attribute<String> TARGET_OCCUPATION_CODE = IN.attribute(
                    "target_occupation_code", code("[0-9]{2}-[0-9]{4}([.][0-9]{2})?", "15-1252.00"))
            .means("O*NET-SOC code of the occupation the coachee aims for")
            .asks(
                    "Do you happen to know the O*NET code of the role you aim for?",
                    "With the code, your skills can be laid beside what the occupation asks for.")
            .after(TARGET_ROLE)
            .importance(1)
            .burden(4)
            .freshFor(6)
            .open();
    public static final Attribute<String> TARGET_INDUSTRY = IN.attribute("target_industry", text(80, TextKind.INDUSTRY))
            .means("Industry the coachee aims for")
            .asks(
                    "Which industry would you like to work in?",
                    "The same role asks for different things in different industries.")
            .says("{} draws you")
            .onlyIf(Circumstances.WORK_AHEAD)
            .importance(3)
            .freshFor(6)
            .open();
    public static final Attribute<String> TARGET_INDUSTRY_ALTERNATIVE = IN.attribute(
                    "target_industry_alternative", text(80, TextKind.INDUSTRY))
            .means("Second choice of industry")
            .asks(
                    "Which other industry could be right for you?",
                    "When one industry cuts back, another one often hires.")
            .says("{} would be another field for you")
            .after(TARGET_INDUSTRY)
            .importance(1)
            .freshFor(6)
            .open();
    public static final Attribute<String> TARGET_INDUSTRY_THIRD = IN.attribute(
                    "target_industry_third", text(80, TextKind.INDUSTRY))
            .means("Third choice of industry")
            .asks(
                    "Which further industry makes you curious, if any?",
                    "Curiosity is a good guide to places where you would learn quickly.")
            .says("{} makes you curious too")
            .after(TARGET_INDUSTRY_ALTERNATIVE)
            .importance(1)
            .freshFor(6)
            .open();
    public static final Attribute<Set<CompanyType>> TARGET_COMPANY_TYPE = IN.attribute(
                    "target_company_type", choices(CompanyType.class))
            .means("Kinds of employer that attract the coachee")
            .asks(
                    "What kind of employer attracts you: a company, public service, a charity, your own business?",
                    "Each kind hires in its own way and at its own pace.")
            .says("you are drawn to these kinds of employer: {}")
            .onlyIf(Circumstances.WORK_AHEAD)
            .freshFor(6)
            .open();
    public static final Attribute<SeniorityLevel> TARGET_SENIORITY = IN.attribute(
                    "target_seniority", choice(SeniorityLevel.class))
            .means("Level of the position the coachee aims for")
            .asks(
                    "At which level would you like to work next: as a specialist, a lead, a manager, higher up?",
                    "The level decides which experience you have to show.")
            .says("you aim for {entry|junior|mid|senior|lead|manager|director|executive} level")
            .onlyIf(Circumstances.FURTHER_WORK_AHEAD)
            .freshFor(6)
            .open();
    public static final Attribute<Track> TRACK = IN.attribute("ic_vs_manager", choice(Track.class))
            .means("Whether the coachee wants to be an expert or to lead people")
            .asks(
                    "Would you rather grow as an expert or lead people?",
                    "Growing as an expert and leading people begin with different steps.")
            .says("you {would rather grow as an expert|would rather lead people|leave open whether to lead people}")
            .onlyIf(Circumstances.WORK_AHEAD)
            .freshFor(12)
            .open();
    public static final Attribute<PartialDate> GOAL_DEADLINE = IN.attribute("goal_deadline", month())
            .means("By when the coachee wants to have reached the goal")
            .asks("By when would you like to be there?", "The date decides how large each step has to be.")
            .says("you want to be there by {}")
            .onlyIf(Circumstances.WITH_A_GOAL)
            .importance(4)
            .freshFor(6)
            .ahead()
            .open();
    public static final Attribute<String> GOAL_MOTIVATION = IN.attribute("goal_motivation", text(300, TextKind.REASON))
            .means("Why the goal matters to the coachee")
            .asks(
                    "What makes this goal matter to you?",
                    "What makes a goal matter is what carries you when it gets hard.")
            .says("it matters to you: “{}”")
            .onlyIf(Circumstances.WITH_A_GOAL)
            .importance(4)
            .burden(2)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> GOAL_CONFIDENCE = IN.attribute("goal_confidence", scale())
            .means("How sure the coachee is to reach the goal, 1 (not at all) to 5 (very)")
            .asks(
                    "From 1 to 5, how confident are you that you will get there?",
                    "Where you doubt it, we can begin with what would make it likelier.")
            .says("you put your confidence at {} out of 5")
            .onlyIf(Circumstances.WITH_A_GOAL)
            .importance(3)
            .freshFor(3)
            .open();
    public static final Attribute<Integer> GOAL_IMPORTANCE = IN.attribute("goal_importance", scale())
            .means("How important the goal is to the coachee, 1 (not at all) to 5 (very)")
            .asks(
                    "How important is it to you to get there, from 1 to 5?",
                    "A goal that matters little may be someone else's, and we can look for yours.")
            .says("you put the importance of this goal at {} out of 5")
            .onlyIf(Circumstances.WITH_A_GOAL)
            .importance(3)
            .freshFor(3)
            .open();
    public static final Attribute<String> SUCCESS_DEFINITION = IN.attribute(
                    "success_definition", text(300, TextKind.SUCCESS))
            .means("How the coachee will know that the goal is reached")
            .asks(
                    "How will you know that you have got there?",
                    "A clear sign that you have arrived keeps a goal from moving away.")
            .says("you will know that you are there by this: “{}”")
            .onlyIf(Circumstances.WITH_A_GOAL)
            .importance(3)
            .burden(3)
            .freshFor(12)
            .open();
    public static final Attribute<String> BIGGEST_OBSTACLE = IN.attribute(
                    "biggest_obstacle", text(300, TextKind.OBSTACLE))
            .means("What stands most in the way of the goal")
            .asks("What stands most in your way?", "The first step should take on what is most in the way.")
            .says("what stands in your way is “{}”")
            .onlyIf(Circumstances.WITH_A_GOAL)
            .importance(4)
            .burden(2)
            .freshFor(6)
            .open();
    public static final Attribute<String> PREVIOUS_ATTEMPTS = IN.attribute(
                    "previous_attempts", text(400, TextKind.STORY))
            .means("What the coachee has already tried to reach the goal")
            .asks(
                    "What have you already tried to get there, and how did it go?",
                    "What you have tried shows what works for you and what need not be tried again.")
            .says("this is what you have tried: “{}”")
            .onlyIf(Circumstances.WITH_A_GOAL)
            .importance(3)
            .burden(3)
            .freshFor(12)
            .open();
    public static final Attribute<String> FALLBACK_PLAN = IN.attribute("fallback_plan", text(300, TextKind.GOAL))
            .means("What the coachee will do if the goal is not reached")
            .asks(
                    "If this does not work out, what would you do instead?",
                    "A plan for the other case makes it easier to dare the first one.")
            .says("if it does not work out, your plan is “{}”")
            .onlyIf(Circumstances.WITH_A_GOAL)
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
            .onlyIf(Circumstances.OTHER_FIELD_AHEAD)
            .importance(3)
            .freshFor(6)
            .open();
    public static final Attribute<Integer> ENTREPRENEURSHIP_INTEREST = IN.attribute(
                    "entrepreneurship_interest", scale())
            .means("How much running a business attracts the coachee, 1 (not at all) to 5 (very much)")
            .asks(
                    "How much does running a business of your own attract you, from 1 to 5?",
                    "Working for yourself is prepared in other ways than a change of employer.")
            .says("you put your interest in a business of your own at {} out of 5")
            .onlyIf(Circumstances.BUSINESS_AHEAD)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> RETIREMENT_HORIZON = IN.attribute(
                    "retirement_horizon", count(1, 60, "years"))
            .means("Years until the coachee wants to stop working")
            .asks(
                    "In how many years would you like to stop working?",
                    "It tells how many years a new training has to pay off.")
            .says("you would like to stop working in {} years")
            .onlyIf(Circumstances.NOT_RETIRED)
            .importance(1)
            .burden(2)
            .personal();

    public static final Section SECTION = IN.section();

    private Goals() {}
}
