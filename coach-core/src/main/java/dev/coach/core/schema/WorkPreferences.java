package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.choices;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.scale;
import static dev.coach.core.schema.Declaration.text;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.schema.CurrentSituation.OrganisationSize;
import dev.coach.core.schema.WorkPreferenceChoices.Amount;
import dev.coach.core.schema.WorkPreferenceChoices.Company;
import dev.coach.core.schema.WorkPreferenceChoices.CompanyStage;
import dev.coach.core.schema.WorkPreferenceChoices.ContractType;
import dev.coach.core.schema.WorkPreferenceChoices.DressCode;
import dev.coach.core.schema.WorkPreferenceChoices.Frequency;
import dev.coach.core.schema.WorkPreferenceChoices.Pace;
import dev.coach.core.schema.WorkPreferenceChoices.PhysicalDemand;
import dev.coach.core.schema.WorkPreferenceChoices.Schedule;
import dev.coach.core.schema.WorkPreferenceChoices.Structure;
import dev.coach.core.schema.WorkPreferenceChoices.Supervision;
import dev.coach.core.schema.WorkPreferenceChoices.Surroundings;
import dev.coach.core.schema.WorkPreferenceChoices.TeamSize;
import dev.coach.core.schema.WorkPreferenceChoices.Travel;
import dev.coach.core.schema.WorkPreferenceChoices.Variety;
import java.util.Set;

/** How the coachee likes to work. */
public final class WorkPreferences {
    private static final Draft IN = Draft.of(
                    "work_preferences",
                    "Work preferences",
                    "How you like to work tells good positions from those that only look good.")
            .onlyIf(Circumstances.WORK_AHEAD);

    public static final Attribute<Set<ContractType>> CONTRACT_TYPE = IN.attribute(
                    "contract_type_pref", choices(ContractType.class))
            .means("Kinds of contract the coachee would take")
            .asks(
                    "Which kinds of contract would suit you: permanent, fixed term, freelance or another?",
                    "Some fields offer only one kind of contract.")
            .says("you would take these kinds of contract: {}")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> HOURS_PER_WEEK = IN.attribute("hours_per_week_pref", count(1, 80, "hours"))
            .means("Hours a week the coachee would like to work")
            .asks(
                    "How many hours a week would you like to work?",
                    "It decides between full time, part time and something of your own making.")
            .says("you would like to work {} hours a week")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<Schedule> SCHEDULE = IN.attribute("schedule_pref", choice(Schedule.class))
            .means("How the coachee's working hours are best arranged")
            .asks("Do you like fixed hours, flexible ones, a four-day week, or full freedom over your time?")
            .says(
                    "you {like fixed hours best|like flexible hours best|would like a four-day week|want to choose your own hours|do not mind how your hours are arranged}")
            .open();
    public static final Attribute<Frequency> SHIFTS = tolerance(
            "shift_tolerance",
            "work shifts",
            "How often could you work in shifts: never, rarely, sometimes, often or always?",
            "In care, hospitality and industry most positions come with shifts.");
    public static final Attribute<Frequency> WEEKENDS = tolerance(
            "weekend_tolerance",
            "work at weekends",
            "How often could you work at weekends, anywhere from never to always?",
            "Many positions that deal with the public need people at weekends.");
    public static final Attribute<Frequency> EVENINGS = tolerance(
            "evening_tolerance",
            "work in the evening",
            "How often would working in the evening be all right for you?",
            "Evening work fits some lives and not others.");
    public static final Attribute<Frequency> OVERTIME = tolerance(
            "overtime_tolerance",
            "work overtime",
            "How often would you be willing to stay longer than planned?",
            "In some professions long days are the rule, and it is better to know before.");
    public static final Attribute<Pace> PACE = IN.attribute("pace_pref", choice(Pace.class))
            .means("Pace at which the coachee works best")
            .asks(
                    "Do you work best at a calm pace, a steady one, a fast one, or with ups and downs?",
                    "The right work at the wrong pace wears people out.")
            .says("you work best {at a calm pace|at a steady pace|at a fast pace|with ups and downs|at any pace}")
            .open();
    public static final Attribute<Structure> STRUCTURE = IN.attribute("structure_pref", choice(Structure.class))
            .means("How much of the work should be laid down for the coachee")
            .asks(
                    "Would you rather have clear rules for your work, a rough frame, or a free hand?",
                    "Large organisations have rules for much of what a small one leaves to you.")
            .says(
                    "you {like clear rules|like a rough frame|like a free hand|do not mind how much is laid down} in your work")
            .open();
    public static final Attribute<Supervision> SUPERVISION = IN.attribute("supervision_pref", choice(Supervision.class))
            .means("How close a manager should stay to the coachee's work")
            .asks(
                    "Would you like a manager close by, in touch regularly, there when you ask, or none at all?",
                    "It is a good thing to ask about in an interview, once you know your answer.")
            .says(
                    "you {like a manager who guides you closely|like a manager who talks with you regularly|like a manager who helps when you ask|would rather have no manager}")
            .open();
    public static final Attribute<Integer> AUTONOMY = IN.attribute("autonomy_pref", scale())
            .means("How much the coachee wants to decide alone, 1 (not at all) to 5 (very much)")
            .asks(
                    "From 1 to 5, how much do you want to decide for yourself how you do your work?",
                    "If you want to decide much yourself, look for positions where results count, not hours.")
            .says("your wish to decide for yourself is {} out of 5")
            .open();
    public static final Attribute<TeamSize> TEAM_SIZE = IN.attribute("team_size_pref", choice(TeamSize.class))
            .means("Size of the team in which the coachee feels best")
            .asks("How large a team do you feel best in: alone, up to five people, up to fifteen, or more?")
            .says(
                    "you feel best {on your own|in a team of up to five|in a team of up to fifteen|in a large team|in a team of any size}")
            .importance(1)
            .open();
    public static final Attribute<Company> COLLABORATION = IN.attribute("collaboration_vs_solo", choice(Company.class))
            .means("Whether the coachee would rather work alone or together with others")
            .asks(
                    "Would you rather spend your working day mostly alone, mostly with others, or a bit of both?",
                    "Two positions with one title can differ most in this.")
            .says(
                    "you {like to work mostly alone|like a mix of working alone and with others|like to work mostly with others|do not mind whether you work alone}")
            .open();
    public static final Attribute<Amount> CUSTOMER_CONTACT = IN.attribute("customer_contact_pref", choice(Amount.class))
            .means("How much the coachee wants to deal with customers, patients or guests")
            .asks(
                    "How much would you like to deal with customers, patients or guests: not at all, some, or a lot?",
                    "Nearly every field has positions near people and positions far from them.")
            .says("you would like {no contact|a little contact|some contact|a lot of contact} with customers or guests")
            .open();
    public static final Attribute<Travel> TRAVEL = IN.attribute("travel_pref", choice(Travel.class))
            .means("Kind of travel for work that the coachee likes")
            .asks("Which kind of travel for work would you enjoy: none, day trips, a few nights, or weeks away?")
            .says(
                    "you {would rather not travel|like day trips|like to be away for a few nights|like to be away for weeks|do not mind how you travel} for work")
            .importance(1)
            .open();
    public static final Attribute<PhysicalDemand> PHYSICAL_DEMAND = IN.attribute(
                    "physical_demand_tolerance", choice(PhysicalDemand.class))
            .means("Most physical effort the coachee would accept")
            .asks(
                    "How physical may your work be: mostly sitting, light, moderate, or heavy?",
                    "Some trades ask a lot of the body every day.")
            .says("your work may be {mostly sitting|light|moderately physical|physically heavy}")
            .open();
    public static final Attribute<Amount> NOISE = IN.attribute("noise_tolerance", choice(Amount.class))
            .means("Most noise the coachee would accept at work")
            .asks(
                    "How much noise around you is all right: none, a little, some, or a lot?",
                    "An open office, a workshop and a library suit different people.")
            .says(
                    "you {need quiet around you|are all right with a little noise|are all right with some noise|are all right with a lot of noise}")
            .importance(1)
            .open();
    public static final Attribute<Surroundings> SURROUNDINGS = IN.attribute(
                    "indoor_outdoor", choice(Surroundings.class))
            .means("Whether the coachee would rather work inside or outside")
            .asks("Would you like to work indoors, outdoors, or both?")
            .says(
                    "you {like to work indoors|like to work outdoors|like to work both indoors and outdoors|do not mind whether you work indoors}")
            .importance(1)
            .open();
    public static final Attribute<DressCode> DRESS_CODE = IN.attribute("dress_code", choice(DressCode.class))
            .means("What the coachee likes to wear at work")
            .asks("What do you like to wear at work: casual clothes, something smart, a suit, or a uniform?")
            .says(
                    "at work you {like casual clothes|like smart clothes|like formal clothes|like a uniform|do not mind what you wear}")
            .importance(1)
            .open();
    public static final Attribute<Set<CompanyStage>> COMPANY_STAGE = IN.attribute(
                    "company_stage_pref", choices(CompanyStage.class))
            .means("Stages of a company's life that attract the coachee")
            .asks(
                    "Which companies attract you: brand-new, growing, established, or in the middle of a big change?",
                    "Young companies offer more to shape, established ones more to rely on.")
            .says("the companies that attract you are {}")
            .open();
    public static final Attribute<Set<OrganisationSize>> COMPANY_SIZE = IN.attribute(
                    "company_size_pref", choices(OrganisationSize.class))
            .means("Sizes of organisation that attract the coachee, in people")
            .asks(
                    "How many people should work at your next employer: a handful, dozens, hundreds, or more?",
                    "The size decides how broad your work is, and how far you can rise.")
            .says("employers with {} people attract you")
            .open();
    public static final Attribute<String> CULTURE = IN.attribute("culture_pref", text(300, TextKind.NOTE))
            .means("Atmosphere at work in which the coachee does well")
            .asks(
                    "In what kind of atmosphere do you do your best work?",
                    "The right task in the wrong atmosphere does not last.")
            .says("you do well where it is like this: “{}”")
            .importance(3)
            .burden(2)
            .open();
    public static final Attribute<Integer> MISSION_ALIGNMENT = IN.attribute("mission_alignment", scale())
            .means("How much the coachee has to believe in what the employer does, 1 (not at all) to 5 (very much)")
            .asks(
                    "From 1 to 5, how important is it that you believe in what your employer does?",
                    "It tells whether to look for the employer first, or for the position.")
            .says("believing in what your employer does matters {} out of 5 to you")
            .open();
    public static final Attribute<Integer> RISK_TOLERANCE = IN.attribute("risk_tolerance", scale())
            .means("How much risk the coachee takes for a better chance, 1 (none) to 5 (a lot)")
            .asks(
                    "How much risk would you take for a better chance, from 1 to 5?",
                    "It decides whether you leap, or first build a bridge.")
            .says("your readiness to take a risk is {} out of 5")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<Variety> VARIETY = IN.attribute("variety_vs_routine", choice(Variety.class))
            .means("Whether the coachee likes days that are alike or days that differ")
            .asks(
                    "Do you like days that are much the same, days that are all different, or something between?",
                    "Routine calms some people and bores others.")
            .says(
                    "you {like days that are alike|like a mix of routine and variety|like days that differ|do not mind whether days are alike}")
            .open();
    public static final Attribute<String> DEAL_BREAKERS = IN.attribute("deal_breakers", text(300, TextKind.NOTE))
            .means("What would make the coachee turn down a position at once")
            .asks(
                    "What would make you turn a position down at once, however good the rest is?",
                    "Knowing what you will not accept saves you applications and interviews.")
            .says("you would turn a position down for this: “{}”")
            .importance(4)
            .burden(2)
            .freshFor(12)
            .open();

    public static final Section SECTION = IN.section();

    private WorkPreferences() {}

    private static Attribute<Frequency> tolerance(String name, String what, String question, String because) {
        return IN.attribute(name, choice(Frequency.class))
                .means("How often the coachee would " + what)
                .asks(question, because)
                .says("you would {never|rarely|sometimes|often|always} " + what)
                .freshFor(12)
                .open();
    }
}
