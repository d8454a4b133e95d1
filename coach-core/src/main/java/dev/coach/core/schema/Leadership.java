package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.money;
import static dev.coach.core.schema.Declaration.scale;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.years;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.TextKind;
import java.math.BigDecimal;

/** How the coachee has led people and worked with others. */
public final class Leadership {
    private static final Draft IN = Draft.of(
            "leadership",
            "Leadership and collaboration",
            "What you have led and settled with others counts in any trade, not only in yours.");

    /** The largest part somebody has had in hiring. */
    public enum HiringPart {
        NONE,
        INTERVIEWED,
        DECIDED,
        BUILT_A_TEAM
    }

    /** How often somebody helps others to learn the work. */
    public enum MentoringHabit {
        SELDOM,
        NOW_AND_THEN,
        REGULARLY
    }

    /** How far up the people are that somebody deals with. */
    public enum StakeholderLevel {
        COLLEAGUES,
        MANAGERS,
        DIRECTORS,
        EXECUTIVES,
        BOARD
    }

    public static final Attribute<Integer> LARGEST_TEAM_LED = IN.attribute(
                    "largest_team_led", count(0, 100_000, "people"))
            .means("Most people the coachee has led at one time")
            .asks(
                    "What is the largest number of people you have led at one time?",
                    "The size of the team you have led decides which leading roles are within reach.")
            .says("you have led {} team members at once")
            .importance(4)
            .open();
    public static final Attribute<BigDecimal> YEARS_LEADING = IN.attribute("years_leading", years())
            .means("Years of responsibility for other people's work, in total")
            .asks(
                    "For how many years, all in all, have you been responsible for the work of others?",
                    "Many leading roles ask for a number of years, and people often forget to count some.")
            .says("you have {} years of leading people")
            .after(LARGEST_TEAM_LED)
            .importance(4)
            .burden(2)
            .freshFor(12)
            .open();
    public static final Attribute<HiringPart> HIRING_EXPERIENCE = IN.attribute(
                    "hiring_experience", choice(HiringPart.class))
            .means("Largest part the coachee has had in hiring")
            .asks("In hiring, what have you done so far: interviewed, decided, built a team, or none of it?")
            .says(
                    "you {have not hired anybody yet|have interviewed applicants|have decided whom to hire|have built a team}")
            .open();
    public static final Attribute<MentoringHabit> MENTORING = IN.attribute("mentoring", choice(MentoringHabit.class))
            .means("How often the coachee trains newcomers or mentors somebody")
            .asks(
                    "How often do you train newcomers or mentor somebody: seldom, now and then, or regularly?",
                    "Helping others to learn is often the first leading that somebody does.")
            .says("you {seldom mentor others|mentor others now and then|mentor others regularly}")
            .open();
    public static final Attribute<Integer> CONFLICT_HANDLING = IN.attribute("conflict_handling", scale())
            .means("How easily the coachee deals with disagreement at work, 1 (not at all) to 5 (very)")
            .asks(
                    "When people at work disagree, how easy is it for you to sort it out, from 1 to 5?",
                    "Some roles are full of disagreement, and it should not be what wears you out.")
            .says("you put sorting out disagreements at {} out of 5")
            .open();
    public static final Attribute<Integer> DELEGATION = IN.attribute("delegation", scale())
            .means("How easily the coachee hands work over to others, 1 (not at all) to 5 (very)")
            .asks(
                    "From 1 to 5, how easy do you find it to hand work over to somebody else?",
                    "Letting go of work is what people who begin to lead find hardest, and it can be practised.")
            .says("you put handing work over at {} out of 5")
            .after(LARGEST_TEAM_LED)
            .open();
    public static final Attribute<StakeholderLevel> STAKEHOLDER_LEVEL = IN.attribute(
                    "stakeholder_level", choice(StakeholderLevel.class))
            .means("Most senior people the coachee deals with regularly")
            .asks(
                    "Who are the most senior people you deal with: colleagues, managers, directors, executives, or the board?",
                    "Being used to senior people is something that higher roles take for granted.")
            .says("the most senior people you deal with are {colleagues|managers|directors|executives|on the board}")
            .freshFor(36)
            .open();
    public static final Attribute<Boolean> CROSS_CULTURAL_EXPERIENCE = IN.attribute(
                    "cross_cultural_experience", yesNo())
            .means("Whether the coachee has worked closely with people of other cultures")
            .asks("Have you worked closely with people from other countries or cultures?")
            .says("you {have|have not} worked closely with people of other cultures")
            .open();
    public static final Attribute<Boolean> REMOTE_TEAM_EXPERIENCE = IN.attribute("remote_team_experience", yesNo())
            .means("Whether the coachee has led or coordinated people who worked elsewhere")
            .asks("Have you led or coordinated people who worked in other places than you did?")
            .says("you {have|have not} led people who worked elsewhere")
            .after(LARGEST_TEAM_LED)
            .open();
    public static final Attribute<Money> LARGEST_BUDGET_MANAGED = IN.attribute("largest_budget_managed", money())
            .means("Largest yearly budget the coachee has been responsible for")
            .asks(
                    "What is the largest budget a year that you have been responsible for, if any?",
                    "A sum tells an employer in one line how much you have been trusted with.")
            .says("you have been responsible for a budget of {}")
            .burden(2)
            .personal();
    public static final Attribute<String> LARGEST_PROJECT_LED = IN.attribute(
                    "largest_project_led", text(300, TextKind.STORY))
            .means("Largest project the coachee has led, and how large it was")
            .asks(
                    "Which was the largest project you have led, and how large was it?",
                    "The largest thing you have carried through shows what you can be trusted with next.")
            .says("the largest project you have led was “{}”")
            .after(LARGEST_TEAM_LED)
            .importance(3)
            .burden(3)
            .open();
    public static final Attribute<Boolean> CHANGE_MANAGEMENT_EXPERIENCE = IN.attribute(
                    "change_management_experience", yesNo())
            .means("Whether the coachee has led others through a large change at work")
            .asks("Have you ever led others through a large change, such as a new system or a reorganisation?")
            .says("you {have|have not} led others through a large change")
            .open();
    public static final Attribute<Integer> PUBLIC_SPEAKING = IN.attribute("public_speaking", scale())
            .means("How much at ease the coachee is in front of a group, 1 (not at all) to 5 (very)")
            .asks(
                    "Standing in front of a group and talking: how much at ease are you, from 1 to 5?",
                    "It tells whether to look for roles with an audience, or for practice first.")
            .says("you put your ease in front of a group at {} out of 5")
            .open();
    public static final Attribute<Boolean> NEGOTIATION_EXPERIENCE = IN.attribute("negotiation_experience", yesNo())
            .means("Whether the coachee has negotiated prices, contracts or agreements for an employer")
            .asks("Have you negotiated prices, contracts or agreements as part of your work?")
            .says("you {have|have not} negotiated agreements as part of your work")
            .open();

    public static final Section SECTION = IN.section();

    private Leadership() {}
}
