package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.scale;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.TextKind;

/**
 * What a plan has to respect in the coachee's life. All of it is sensitive and told in the coachee's own words: it says how
 * they feel and what they need, and never stands for a diagnosis.
 */
public final class Wellbeing {
    private static final Draft IN = Draft.of(
            "wellbeing",
            "Wellbeing and constraints",
            "You need not answer this; what you tell me only helps to keep a plan within what is good for you.");

    /** How much of the time goes into caring for others. */
    public enum Caregiving {
        NONE,
        SOME_HOURS,
        EVERY_DAY,
        MOST_OF_THE_TIME
    }

    /** How somebody stands towards military or civilian service. */
    public enum MilitaryStatus {
        NONE,
        STILL_AHEAD,
        SERVING,
        IN_RESERVE,
        SERVED
    }

    public static final Attribute<Integer> STRESS_LEVEL = IN.attribute("stress_level", scale())
            .means("How much pressure the coachee feels, 1 (not at all) to 5 (very)")
            .asks(
                    "If you would like to say: how much pressure do you feel these days, from 1 to 5?",
                    "When there is much pressure already, the next step should take some off, not add to it.")
            .says("you put the pressure that you feel at {} out of 5")
            .importance(3)
            .freshFor(1)
            .sensitive();
    public static final Attribute<Integer> EXHAUSTION_LEVEL = IN.attribute("exhaustion_level", scale())
            .means("How worn out the coachee feels after a usual week, 1 (not at all) to 5 (very)")
            .asks(
                    "At the end of a usual week, how worn out do you feel, from 1 to 5?",
                    "If your weeks leave you worn out, rest may belong in the plan before anything else.")
            .says("you put how worn out you feel after a week at {} out of 5")
            .importance(3)
            .freshFor(2)
            .sensitive();
    public static final Attribute<Integer> ENERGY_LEVEL = IN.attribute("energy_level", scale())
            .means("How much strength the coachee has left for something new, 1 (not at all) to 5 (very)")
            .asks(
                    "How much energy do you have for something new at the moment, from 1 to 5?",
                    "Small steps that you have the strength for go further than large ones that you have not.")
            .says("you put your energy for something new at {} out of 5")
            .importance(3)
            .freshFor(1)
            .sensitive();
    public static final Attribute<String> HEALTH_LIMITS = IN.attribute("health_limits", text(300, TextKind.NOTE))
            .means("What work should take into account about the coachee's health, in their own words")
            .asks(
                    "Is there anything about your health that you would like your work to take into account?",
                    "You need not name a reason: what a day at work should look like is enough to plan with.")
            .says("your work should take this into account: “{}”")
            .burden(4)
            .freshFor(12)
            .sensitive();
    public static final Attribute<String> WORKPLACE_ADJUSTMENTS = IN.attribute(
                    "workplace_adjustments", text(300, TextKind.NOTE))
            .means("What would make a workplace work well for the coachee: equipment, hours, access, quiet")
            .asks(
                    "Would any equipment, access, quiet or hours make a workplace work better for you?",
                    "In many places employers have to provide what somebody needs, and it helps to have it named.")
            .says("this would make a workplace work better for you: “{}”")
            .burden(3)
            .freshFor(24)
            .sensitive();
    public static final Attribute<Caregiving> CAREGIVING = IN.attribute("caregiving", choice(Caregiving.class))
            .means("How much of the coachee's time goes into caring for children or others")
            .asks(
                    "Do you care for children or others, and how much: some hours, every day, most of the time, or none?",
                    "Time that belongs to others is time that a plan must not count on.")
            .says(
                    "{you look after nobody at the moment|you look after somebody for some hours a week|you look after somebody every day|looking after somebody takes most of your time}")
            .importance(3)
            .burden(2)
            .freshFor(12)
            .sensitive();
    public static final Attribute<Integer> DEPENDANTS = IN.attribute("dependants", count(0, 30, "people"))
            .means("People who live on the coachee's income, not counting the coachee")
            .asks(
                    "How many people live on your income, besides yourself?",
                    "Who relies on your pay decides how much risk a change may carry.")
            .says("you support {} others with your income")
            .burden(2)
            .freshFor(24)
            .sensitive();
    public static final Attribute<String> FAMILY_CONSTRAINTS = IN.attribute(
                    "family_constraints", text(300, TextKind.NOTE))
            .means("What family life asks of the next position")
            .asks(
                    "What would your next job have to leave room for at home?",
                    "A position that leaves no room for the people at home is rarely a good one for long.")
            .says("your next job has to leave room for this: “{}”")
            .importance(3)
            .burden(3)
            .freshFor(12)
            .sensitive();
    public static final Attribute<Integer> FINANCIAL_RUNWAY_MONTHS = IN.attribute(
                    "financial_runway_months", count(0, 240, "months"))
            .means("Months the coachee could live on savings and support without pay")
            .asks(
                    "If your pay stopped for a while, about how many months could you manage?",
                    "It tells how long a search may take, and whether an income has to come first.")
            .says("you could bridge {} months without pay")
            .importance(3)
            .burden(3)
            .freshFor(6)
            .sensitive();
    public static final Attribute<String> HOUSING_CONSTRAINT = IN.attribute(
                    "housing_constraint", text(300, TextKind.NOTE))
            .means("What about the home cannot change at present: a lease, a house, a place at school")
            .asks(
                    "Is there anything about where you live that cannot change just now?",
                    "What is fixed about your home decides which places are worth looking at.")
            .says("this about your home is fixed for now: “{}”")
            .burden(3)
            .freshFor(12)
            .sensitive();
    public static final Attribute<MilitaryStatus> MILITARY_STATUS = IN.attribute(
                    "military_status", choice(MilitaryStatus.class))
            .means("How the coachee stands towards military or civilian service")
            .asks(
                    "Does military or civilian service matter for you: still ahead, serving, in reserve, served, or none?",
                    "Service still ahead has to fit into the dates, and service behind you often counts as experience.")
            .says(
                    "{you have no service to reckon with|service is still ahead of you|you are serving at the moment|you serve in a reserve|you have done your service}")
            .importance(1)
            .burden(2)
            .freshFor(24)
            .sensitive();
    public static final Attribute<Boolean> CRIMINAL_RECORD_CONCERN = IN.attribute("criminal_record_concern", yesNo())
            .means("Whether a background check would worry the coachee")
            .asks(
                    "Some employers check people's backgrounds: is that something that worries you?",
                    "You need not tell me why: there are employers who do not ask, and advice on those who do.")
            .says("a background check {is a worry to you|is no worry to you}")
            .burden(5)
            .freshFor(24)
            .sensitive();
    public static final Attribute<Integer> SUPPORT_NETWORK = IN.attribute("support_network", scale())
            .means("How well supported the coachee feels by the people around them, 1 (not at all) to 5 (very)")
            .asks(
                    "How well supported do you feel by the people around you, from 1 to 5?",
                    "A change is easier with people behind you, and if they are few we can look for some.")
            .says("you put the support around you at {} out of 5")
            .burden(2)
            .freshFor(6)
            .sensitive();
    public static final Attribute<Integer> SELF_CONFIDENCE = IN.attribute("self_confidence", scale())
            .means("How much the coachee trusts in themselves at present, 1 (not at all) to 5 (very)")
            .asks(
                    "How much do you trust in yourself at the moment, from 1 to 5?",
                    "When trust is low, the first steps should be ones that you are sure to manage.")
            .says("you put your trust in yourself at {} out of 5")
            .burden(2)
            .freshFor(3)
            .sensitive();

    public static final Section SECTION = IN.section();

    private Wellbeing() {}
}
