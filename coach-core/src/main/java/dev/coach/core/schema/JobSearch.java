package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.choices;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.scale;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.TextKind;
import java.util.Set;

// Longer than 250 lines because a section is one file, and its choices are read beside what they allow.

/** How the search for work goes, and what is ready for it. */
public final class JobSearch {
    private static final Draft IN = Draft.of(
                    "job_search",
                    "Job search",
                    "How your search goes shows where an hour of effort would bring you most.")
            .onlyIf(Circumstances.WORK_AHEAD);

    /** How far a search has come. */
    public enum SearchStage {
        NOT_SEARCHING,
        PREPARING,
        APPLYING,
        INTERVIEWING,
        WEIGHING_AN_OFFER
    }

    /** Where applications most often end. */
    public enum RejectionPattern {
        NO_ANSWER,
        ON_PAPER,
        FIRST_INTERVIEW,
        LAST_ROUND,
        NO_PATTERN
    }

    /** A way to find vacancies. */
    public enum SearchChannel {
        JOB_BOARDS,
        COMPANY_WEBSITES,
        SOCIAL_NETWORKS,
        CONTACTS,
        RECRUITERS,
        EMPLOYMENT_OFFICE,
        FAIRS,
        UNSOLICITED_APPLICATIONS,
        INTERNAL_POSTINGS
    }

    public static final Attribute<SearchStage> JOB_SEARCH_STAGE = IN.attribute(
                    "job_search_stage", choice(SearchStage.class))
            .means("How far the search for work has come")
            .asks(
                    "Where are you in your search: not searching, preparing, applying, interviewing, or weighing an offer?",
                    "Each stage of a search needs something else from you.")
            .says(
                    "you are {not looking for work now|preparing your search|applying|going to interviews|weighing an offer}")
            .importance(4)
            .freshFor(2)
            .open();
    public static final Attribute<Integer> APPLICATIONS_COUNT = IN.attribute(
                    "applications_count", count(0, 10_000, "applications"))
            .means("Applications sent in this search")
            .asks(
                    "About how many applications have you sent in this search?",
                    "Applications compared with interviews show whether the papers or the talks need work.")
            .says("you have sent {} applications")
            .onlyIf(Circumstances.APPLYING)
            .importance(3)
            .freshFor(2)
            .open();
    public static final Attribute<Integer> INTERVIEWS_COUNT = IN.attribute(
                    "interviews_count", count(0, 1_000, "interviews"))
            .means("Interviews had in this search")
            .asks(
                    "How many interviews have you had in this search?",
                    "If invitations come, your papers work and we can turn to the interviews.")
            .says("you have had {} interviews")
            .onlyIf(Circumstances.APPLYING)
            .importance(3)
            .freshFor(2)
            .open();
    public static final Attribute<Integer> OFFERS_COUNT = IN.attribute("offers_count", count(0, 200, "offers"))
            .means("Offers received in this search")
            .asks("Have you been made any offers in this search, and how many?")
            .says("you have received {} offers")
            .onlyIf(Circumstances.APPLYING)
            .freshFor(2)
            .open();
    public static final Attribute<RejectionPattern> REJECTION_PATTERN = IN.attribute(
                    "rejection_pattern", choice(RejectionPattern.class))
            .means("Where the coachee's applications most often end")
            .asks(
                    "Where do your applications mostly end: no answer, on paper, first interview, last round, or no pattern?",
                    "Where it ends is the place to change something, and it spares you changing the rest.")
            .says(
                    "{most of your applications get no answer|most of your applications end on paper|it mostly ends after a first interview|it mostly ends in the last round|your applications end at no place in particular}")
            .after(APPLICATIONS_COUNT)
            .importance(3)
            .burden(2)
            .freshFor(3)
            .personal();
    public static final Attribute<Set<SearchChannel>> SEARCH_CHANNELS = IN.attribute(
                    "search_channels", choices(SearchChannel.class))
            .means("Ways in which the coachee looks for vacancies")
            .asks(
                    "How do you look for openings: job boards, contacts, recruiters, fairs, company websites, other ways?",
                    "Many positions are never advertised, so the mix of ways matters.")
            .says("you look for openings through {}")
            .onlyIf(Circumstances.SEARCHING)
            .importance(3)
            .freshFor(6)
            .open();
    public static final Attribute<Integer> SEARCH_HOURS_PER_WEEK = IN.attribute(
                    "search_hours_per_week", count(0, 80, "hours"))
            .means("Hours a week the coachee can give to the search")
            .asks(
                    "How many hours a week can you really give to your search?",
                    "A plan that fits your week is one that you can keep.")
            .says("you have {} hours a week for your search")
            .onlyIf(Circumstances.SEARCHING)
            .importance(3)
            .freshFor(3)
            .open();
    public static final Attribute<PartialDate> CV_LAST_UPDATED = IN.attribute("cv_last_updated", month())
            .means("When the CV was last brought up to date")
            .asks(
                    "When did you last bring your CV up to date?",
                    "If it is old, that is a first step that can be done today.")
            .says("you last updated your CV in {}")
            .freshFor(6)
            .past()
            .open();
    public static final Attribute<Integer> CV_QUALITY = IN.attribute("cv_quality", scale())
            .means("How well the CV shows what the coachee can do, by their own view, 1 (not at all) to 5 (very)")
            .asks(
                    "How well does your CV show what you can do, from 1 to 5?",
                    "You should not have to send out something that you do not believe in.")
            .says("you give your CV {} out of 5")
            .after(CV_LAST_UPDATED)
            .freshFor(6)
            .open();
    public static final Attribute<Boolean> COVER_LETTER_READY = IN.attribute("cover_letter_ready", yesNo())
            .means("Whether there is a covering letter to adapt")
            .asks(
                    "Do you have a covering letter that you can adapt?",
                    "A good letter to start from saves you an hour each time.")
            .says("you {have a covering letter to start from|do not have a covering letter yet}")
            .onlyIf(Circumstances.SEARCHING)
            .importance(1)
            .freshFor(6)
            .open();
    public static final Attribute<Boolean> PORTFOLIO_READY = IN.attribute("portfolio_ready", yesNo())
            .means("Whether samples of the coachee's work are ready to be shown")
            .asks(
                    "Do you have samples of your work that you could show an employer?",
                    "Work that can be seen says more than a description of it.")
            .says("you {have samples of your work to show|have no samples of your work to show yet}")
            .importance(1)
            .freshFor(6)
            .open();
    public static final Attribute<Boolean> REFERENCES_READY = IN.attribute("references_ready", yesNo())
            .means("Whether people have agreed to speak for the coachee")
            .asks(
                    "Has anybody agreed to be named as a reference for you?",
                    "It is better to have asked before an employer does.")
            .says("{somebody has agreed to speak for you|you have not asked anybody for a reference yet}")
            .freshFor(12)
            .open();
    public static final Attribute<Boolean> LINKEDIN_COMPLETE = IN.attribute("linkedin_complete", yesNo())
            .means("Whether the LinkedIn profile is complete and up to date")
            .asks(
                    "Is your LinkedIn profile complete and up to date?",
                    "Recruiters search there first, and can only find what is written.")
            .says("your LinkedIn profile {is|is not yet} up to date")
            .importance(1)
            .freshFor(6)
            .open();
    public static final Attribute<Integer> INTERVIEW_CONFIDENCE = IN.attribute("interview_confidence", scale())
            .means("How sure of themselves the coachee is in interviews, 1 (not at all) to 5 (very)")
            .asks(
                    "When you think of a job interview, how confident do you feel, from 1 to 5?",
                    "Interviews can be practised, and a little practice changes much.")
            .says("you put your confidence in interviews at {} out of 5")
            .importance(3)
            .freshFor(3)
            .open();
    public static final Attribute<String> INTERVIEW_WEAK_SPOT = IN.attribute(
                    "interview_weak_spot", text(300, TextKind.NOTE))
            .means("What is hardest for the coachee in interviews")
            .asks(
                    "Which interview question or moment do you like least?",
                    "An answer prepared in peace is there when you need it.")
            .says("what you like least in interviews is “{}”")
            .importance(3)
            .burden(2)
            .freshFor(6)
            .personal();
    public static final Attribute<Integer> NETWORK_SIZE = IN.attribute("network_size", count(0, 10_000, "people"))
            .means("People the coachee could turn to about work")
            .asks(
                    "Roughly how many people could you call or write to about work?",
                    "Even a few people who know you are worth more than many advertisements.")
            .says("you have {} contacts that you could turn to")
            .burden(2)
            .freshFor(12)
            .open();
    public static final Attribute<Boolean> REFERRAL_ACCESS = IN.attribute("referral_access", yesNo())
            .means("Whether somebody could recommend the coachee where they want to work")
            .asks(
                    "Is there anybody who could recommend you at a place where you would like to work?",
                    "A recommendation opens more doors than any other way.")
            .says("{somebody could recommend you|nobody comes to mind who could recommend you}")
            .importance(3)
            .freshFor(6)
            .open();
    public static final Attribute<PartialDate> LAST_INTERVIEW = IN.attribute("last_interview", month())
            .means("When the coachee last had a job interview")
            .asks(
                    "When did you last sit in a job interview?",
                    "After a long break a first interview should be one that matters little.")
            .says("your last interview was in {}")
            .importance(1)
            .freshFor(6)
            .past()
            .open();
    public static final Attribute<Boolean> SALARY_NEGOTIATED_BEFORE = IN.attribute("salary_negotiated_before", yesNo())
            .means("Whether the coachee has ever negotiated their own pay")
            .asks(
                    "Have you ever negotiated your own pay?",
                    "If it is new to you, we can go through the words beforehand.")
            .says("you {have|have never} negotiated your own pay")
            .freshFor(36)
            .personal();
    public static final Attribute<Integer> RECRUITER_CONTACTS = IN.attribute(
                    "recruiter_contacts", count(0, 1_000, "recruiters"))
            .means("Recruiters the coachee is in touch with")
            .asks("How many recruiters are you in touch with at the moment?")
            .says("you are in touch with {} recruiters")
            .onlyIf(Circumstances.SEARCHING)
            .importance(1)
            .freshFor(6)
            .open();

    public static final Section SECTION = IN.section();

    private JobSearch() {}
}
