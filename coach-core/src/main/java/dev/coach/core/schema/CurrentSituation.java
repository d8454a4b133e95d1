package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.money;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.scale;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.years;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.TextKind;
import java.math.BigDecimal;

// Longer than 250 lines because a section is one file, and its choices are read beside what they allow.

/** What the coachee does now. */
public final class CurrentSituation {
    private static final Draft IN =
            Draft.of("current_situation", "Current situation", "Every next step starts from the work you do now.");

    /** How someone stands towards work. */
    public enum EmploymentStatus {
        EMPLOYED,
        SELF_EMPLOYED,
        UNEMPLOYED,
        STUDENT,
        ON_LEAVE,
        RETIRED,
        HOMEMAKER
    }

    /** The kind of contract. */
    public enum EmploymentType {
        FULL_TIME,
        PART_TIME,
        CONTRACT,
        FREELANCE,
        TEMPORARY,
        INTERNSHIP,
        APPRENTICESHIP
    }

    /** How far up. */
    public enum SeniorityLevel {
        ENTRY,
        JUNIOR,
        MID,
        SENIOR,
        LEAD,
        MANAGER,
        DIRECTOR,
        EXECUTIVE
    }

    /** How many people work for an organisation. */
    public enum OrganisationSize {
        UP_TO_10,
        UP_TO_50,
        UP_TO_250,
        UP_TO_1000,
        OVER_1000
    }

    /** How soon something new is needed. */
    public enum Urgency {
        NOT_LOOKING,
        NO_HURRY,
        WITHIN_A_YEAR,
        WITHIN_SIX_MONTHS,
        WITHIN_THREE_MONTHS,
        AT_ONCE
    }

    public static final Attribute<EmploymentStatus> EMPLOYMENT_STATUS = IN.attribute(
                    "employment_status", choice(EmploymentStatus.class))
            .means("How the coachee stands towards work now")
            .asks(
                    "Are you working at the moment: employed, self-employed, studying, or between jobs?",
                    "Whether you have work now decides whether a change can wait for the right moment.")
            .says("you are {employed|self-employed|between jobs|studying|on leave|retired|at home for your family}")
            .onlyIf(Circumstances.WORK_UNCERTAIN)
            .importance(4)
            .freshFor(6)
            .open();
    public static final Attribute<String> TITLE = IN.attribute("current_title", text(120, TextKind.OCCUPATION))
            .means("Title or occupation of the current position")
            .asks(
                    "What is your job title, or how would you name the work you do now?",
                    "Every next step starts from the work you do now.")
            .says("you work as {a}")
            .onlyIf(Circumstances.WORKING)
            .importance(5)
            .freshFor(12)
            .open();
    public static final Attribute<String> EMPLOYER = IN.attribute("current_employer", text(120, TextKind.ORGANISATION))
            .means("Employer of the current position")
            .asks(
                    "Who do you work for?",
                    "A move within an organisation is planned differently from a move away from it.")
            .says("you work at {}")
            .onlyIf(Circumstances.EMPLOYED)
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<String> INDUSTRY = IN.attribute("current_industry", text(80, TextKind.INDUSTRY))
            .means("Industry of the current position")
            .asks(
                    "Which industry or field do you work in?",
                    "Your field decides which of your experience counts for the next step.")
            .says("your field is {}")
            .onlyIf(Circumstances.WORKING)
            .importance(4)
            .open();
    public static final Attribute<OrganisationSize> EMPLOYER_SIZE = IN.attribute(
                    "employer_size", choice(OrganisationSize.class))
            .means("How many people work for the current employer")
            .asks(
                    "Roughly how many people work for your employer?",
                    "Work is broad in a small place and deep in a large one, and employers know the difference.")
            .says("{up to 10|up to 50|up to 250|up to 1,000|more than 1,000} people work for your employer")
            .onlyIf(Circumstances.EMPLOYED)
            .importance(1)
            .open();
    public static final Attribute<EmploymentType> EMPLOYMENT_TYPE = IN.attribute(
                    "employment_type", choice(EmploymentType.class))
            .means("Kind of the current contract")
            .asks(
                    "Is that full time, part time, or another kind of contract?",
                    "Your hours and contract decide how much room there is for a change.")
            .says(
                    "you work {full time|part time|on a contract|freelance|on a temporary contract|as an intern|as an apprentice}")
            .onlyIf(Circumstances.EMPLOYED)
            .freshFor(12)
            .open();
    public static final Attribute<SeniorityLevel> SENIORITY_LEVEL = IN.attribute(
                    "seniority_level", choice(SeniorityLevel.class))
            .means("Level of the current position")
            .asks(
                    "How senior is your position: starting out, experienced, leading, managing, or at the top?",
                    "Your level now decides which step up is the next one.")
            .onlyIf(Circumstances.EMPLOYED)
            .importance(3)
            .open();
    public static final Attribute<BigDecimal> YEARS_IN_ROLE = IN.attribute("years_in_role", years())
            .means("Years in the current position")
            .asks(
                    "How long have you been in this role?",
                    "How long you have been in it tells whether to grow in this role or out of it.")
            .says("you have been in your present role for {} years")
            .onlyIf(Circumstances.SINCE_NOBODY_KNOWS_WHEN)
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<BigDecimal> YEARS_OF_EXPERIENCE = IN.attribute("years_of_experience", years())
            .means("Years of work experience in total")
            .asks(
                    "How many years have you been working in total?",
                    "Your experience decides at which level you can aim.")
            .says("you have {} years of experience")
            .onlyIf(Circumstances.HAS_WORKED)
            .importance(4)
            .freshFor(12)
            .open();
    public static final Attribute<BigDecimal> YEARS_IN_FIELD = IN.attribute("years_in_field", years())
            .means("Years of experience in the current field")
            .asks(
                    "How many years have you worked in your field?",
                    "Years in a field are worth most inside it, and less in another one.")
            .says("you have been in this field for {} years")
            .onlyIf(Circumstances.IN_A_FIELD)
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> TEAM_SIZE = IN.attribute("team_size", count(1, 100_000, "people"))
            .means("People in the coachee's team")
            .asks("How many people are in your team?")
            .says("your team has {} people")
            .onlyIf(Circumstances.WORKING)
            .importance(1)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> DIRECT_REPORTS = IN.attribute("direct_reports", count(0, 10_000, "people"))
            .means("People who report to the coachee")
            .asks(
                    "How many people report to you?",
                    "Having led people opens other roles than having worked on your own.")
            .says("you have {} direct reports")
            .onlyIf(Circumstances.WORKING)
            .freshFor(12)
            .open();
    public static final Attribute<Money> BUDGET_RESPONSIBILITY = IN.attribute("budget_responsibility", money())
            .means("Money the coachee answers for in the current position")
            .asks(
                    "How large is the budget that you answer for, if there is one?",
                    "A budget shows how much you are trusted with.")
            .says("you answer for a budget of {}")
            .onlyIf(Circumstances.WORKING)
            .importance(1)
            .burden(2)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> NOTICE_PERIOD_WEEKS = IN.attribute(
                    "notice_period_weeks", count(0, 104, "weeks"))
            .means("Notice to be given before leaving")
            .asks("How many weeks' notice would you have to give?", "An employer will ask when you can start.")
            .says("your notice period is {} weeks")
            .onlyIf(Circumstances.EMPLOYED)
            .importance(1)
            .open();
    public static final Attribute<Boolean> IS_OPEN_TO_WORK = IN.attribute("is_open_to_work", yesNo())
            .means("Whether the coachee would take a new position")
            .asks(
                    "Are you open to a new position at the moment?",
                    "It decides whether we look at new positions or at the one you have.")
            .says("you {are open|are not open} to a new position")
            .onlyIf(Circumstances.EMPLOYED)
            .importance(3)
            .freshFor(3)
            .open();
    public static final Attribute<Urgency> SEARCH_URGENCY = IN.attribute("search_urgency", choice(Urgency.class))
            .means("How soon the coachee needs a new position")
            .asks(
                    "How soon do you need something new: at once, within some months, or is there no hurry?",
                    "With time you can wait for the right thing, and without it the first good one counts.")
            .says(
                    "you {are not looking|are in no hurry to find something new|need something new within a year|need something new within six months|need something new within three months|need something new at once}")
            .onlyIf(Circumstances.MAY_SEEK)
            .importance(3)
            .freshFor(3)
            .open();
    public static final Attribute<Boolean> CONFIDENTIAL_SEARCH = IN.attribute("confidential_search", yesNo())
            .means("Whether the search has to stay hidden from the current employer")
            .asks(
                    "Should your search stay hidden from the people you work with?",
                    "It decides whom you can ask for help, and what may be seen of you in public.")
            .says("{your search has to stay hidden at work|your search need not stay hidden at work}")
            .onlyIf(Circumstances.EMPLOYED)
            .freshFor(6)
            .personal();
    public static final Attribute<Integer> JOB_SECURITY = IN.attribute("job_security_feeling", scale())
            .means("How secure the coachee feels the current position is, 1 (not at all) to 5 (very)")
            .asks(
                    "How secure does your job feel to you, from 1 to 5?",
                    "If your job may end, it is better to prepare now than to be surprised.")
            .says("you put the security of your job at {} out of 5")
            .onlyIf(Circumstances.EMPLOYED)
            .importance(3)
            .freshFor(6)
            .open();
    public static final Attribute<PartialDate> UNEMPLOYED_SINCE = IN.attribute("unemployed_since", month())
            .means("Since when the coachee has been without work")
            .asks("Since when have you been without work?", "A gap that is explained well worries nobody.")
            .says("you have been without work since {}")
            .onlyIf(Circumstances.UNEMPLOYED)
            .freshFor(6)
            .past()
            .personal();
    public static final Attribute<String> REASON_FOR_LEAVING = IN.attribute(
                    "reason_for_leaving", text(300, TextKind.REASON))
            .means("Why the coachee leaves or left the current position")
            .asks(
                    "What makes you want to leave, or made you leave?",
                    "A next position should not have what drives you away from this one.")
            .says("your reason to leave is “{}”")
            .onlyIf(Circumstances.EMPLOYED)
            .burden(3)
            .freshFor(12)
            .personal();

    public static final Section SECTION = IN.section();

    private CurrentSituation() {}
}
