package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.choices;
import static dev.coach.core.schema.Declaration.currency;
import static dev.coach.core.schema.Declaration.money;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.percent;
import static dev.coach.core.schema.Declaration.scale;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Section;
import java.util.Set;

/** What the coachee earns, and wants to earn. */
public final class Compensation {
    /** What employers offer beside pay. */
    public enum Benefit {
        HEALTH_INSURANCE,
        PENSION,
        EXTRA_HOLIDAY,
        SICK_PAY,
        PARENTAL_LEAVE,
        CHILDCARE,
        FLEXIBLE_HOURS,
        WORK_FROM_HOME,
        TRAINING,
        BONUS,
        COMPANY_SHARES,
        COMPANY_CAR,
        TRAVEL_TO_WORK,
        HOUSING,
        MEALS,
        SPORT_AND_WELLBEING,
        STAFF_DISCOUNT,
        EQUIPMENT
    }

    private static final Draft IN = Draft.of(
                    "compensation", "Pay", "What you earn and need decides which positions are worth a look.")
            .onlyIf(Circumstances.WORK_AHEAD);

    public static final Attribute<Money> CURRENT_BASE_PAY = IN.attribute("current_base_pay", money())
            .means("Base pay now, before tax, without bonus")
            .asks("What is your base pay now, before tax?", "What you earn now shows whether an offer is a step up.")
            .says("you earn {}")
            .onlyIf(Circumstances.EMPLOYED)
            .importance(3)
            .burden(2)
            .freshFor(12)
            .personal();
    public static final Attribute<Money> CURRENT_TOTAL_PAY = IN.attribute("current_total_pay", money())
            .means("All pay now, before tax, with bonus and allowances")
            .asks(
                    "With bonus and everything else on top, what does your pay come to?",
                    "Two base salaries can look alike while the totals are far apart.")
            .says("your pay comes to {} with everything on top")
            .after(CURRENT_BASE_PAY)
            .burden(3)
            .freshFor(12)
            .personal();
    public static final Attribute<String> PAY_CURRENCY = IN.attribute("pay_currency", currency())
            .means("Currency in which the coachee speaks of pay")
            .asks(
                    "In which currency should we talk about pay?",
                    "It keeps the figures you give from being read as another country's money.")
            .says("we talk about pay in {}")
            .importance(1)
            .open();
    public static final Attribute<Money.Period> PAY_PERIOD = IN.attribute("pay_period", choice(Money.Period.class))
            .means("Stretch of time for which the coachee counts pay")
            .asks(
                    "Do you think of your pay by the hour, the day, the week, the month or the year?",
                    "It keeps a figure for a month from being read as one for a year.")
            .says("you count pay by the {}")
            .importance(1)
            .open();
    public static final Attribute<Money> TARGET_PAY_MIN = IN.attribute("target_pay_min", money())
            .means("Lower end of the pay range the coachee will ask for, before tax")
            .asks(
                    "What is the least you would ask for in your next position?",
                    "Knowing the lower end of your range keeps you from asking for too little.")
            .says("you would ask for {} at least")
            .importance(4)
            .burden(2)
            .freshFor(6)
            .personal();
    public static final Attribute<Money> TARGET_PAY_IDEAL = IN.attribute("target_pay_ideal", money())
            .means("Pay the coachee would be glad to reach, before tax")
            .asks(
                    "What pay would you be really happy with?",
                    "The upper end of your range tells which levels and fields to look at.")
            .says("you would be happy with {}")
            .importance(3)
            .burden(2)
            .freshFor(6)
            .personal();
    public static final Attribute<Money> WALK_AWAY_PAY = IN.attribute("walk_away_pay", money())
            .means("Pay below which the coachee would turn down any offer, before tax")
            .asks(
                    "Below what pay would you say no even to an offer you like?",
                    "A limit set in calm holds better than one found in the middle of a negotiation.")
            .says("you would say no to anything below {}")
            .importance(3)
            .burden(3)
            .freshFor(6)
            .personal();
    public static final Attribute<Integer> BONUS_TOLERANCE = IN.attribute("bonus_tolerance", percent())
            .means("Largest share of pay that may depend on results")
            .asks(
                    "What percentage of your pay may depend on results?",
                    "In some fields a large part of the pay is a bonus that may not come.")
            .says("{} of your pay may depend on results")
            .freshFor(12)
            .open();
    public static final Attribute<Integer> EQUITY_INTEREST = IN.attribute("equity_interest", scale())
            .means("How much shares of the company would be worth to the coachee as pay, 1 (nothing) to 5 (a lot)")
            .asks(
                    "From 1 to 5, how much would shares of the company attract you as a part of your pay?",
                    "Young companies often pay in shares what they cannot pay in money.")
            .says("you put your interest in shares as pay at {} out of 5")
            .importance(1)
            .open();
    public static final Attribute<Set<Benefit>> BENEFITS_PRIORITY = IN.attribute(
                    "benefits_priority", choices(Benefit.class))
            .means("Benefits beside pay that matter most to the coachee")
            .asks(
                    "Which extras matter most to you: more holidays, insurance, training, or something else?",
                    "An offer with the right extras can be worth more than one that pays more.")
            .says("of the extras, you care most about {}")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> PENSION_PRIORITY = IN.attribute("pension_priority", scale())
            .means("How much an employer's pension matters to the coachee, 1 (not at all) to 5 (very)")
            .asks(
                    "How much does it matter to you, from 1 to 5, that an employer pays into a pension?",
                    "What goes into a pension is pay too, only later.")
            .says("you put the importance of a pension at {} out of 5")
            .open();
    public static final Attribute<Integer> PAY_CUT_TOLERANCE = IN.attribute("pay_cut_tolerance_percent", percent())
            .means("Share of current pay the coachee could give up for the right work")
            .asks(
                    "For work you would love, what percentage of your pay could you give up?",
                    "A new field often begins with less pay, so it helps to know how much less is possible.")
            .says("you could give up {} of your pay for the right work")
            .onlyIf(Circumstances.WORKING)
            .importance(3)
            .burden(2)
            .freshFor(6)
            .personal();
    public static final Attribute<Integer> NEGOTIATION_CONFIDENCE = IN.attribute("negotiation_confidence", scale())
            .means("How sure the coachee feels when negotiating pay, 1 (not at all) to 5 (very)")
            .asks(
                    "How sure of yourself do you feel when you talk about pay, from 1 to 5?",
                    "If talking about pay is hard, we can practise it before it counts.")
            .says("you put your confidence in talking about pay at {} out of 5")
            .importance(3)
            .freshFor(6)
            .open();
    public static final Attribute<PartialDate> LAST_RAISE_DATE = IN.attribute("last_raise_date", month())
            .means("When the coachee's pay last went up")
            .asks("When did you last get a raise?", "A raise that is long overdue may be the easiest next step.")
            .says("your pay last went up in {}")
            .onlyIf(Circumstances.EMPLOYED)
            .freshFor(12)
            .past()
            .personal();
    public static final Attribute<Boolean> PAY_TRANSPARENCY_OK = IN.attribute("pay_transparency_ok", yesNo())
            .means("Whether employers may learn what the coachee earns now")
            .asks(
                    "If an employer asks what you earn now, would you tell them?",
                    "It decides what you say when the question comes, and what stays out of your papers.")
            .says("you {would tell|would rather not tell} an employer what you earn now")
            .onlyIf(Circumstances.EMPLOYED)
            .importance(1)
            .personal();
    public static final Attribute<Money> SIDE_INCOME = IN.attribute("side_income", money())
            .means("What the coachee earns beside the main work, before tax")
            .asks(
                    "How much do you earn beside your main work, if anything?",
                    "Money from another source gives you more freedom in what you choose.")
            .says("you earn {} on the side")
            .onlyIf(Circumstances.WORKING)
            .importance(1)
            .burden(2)
            .freshFor(12)
            .personal();

    public static final Section SECTION = IN.section();

    private Compensation() {}
}
