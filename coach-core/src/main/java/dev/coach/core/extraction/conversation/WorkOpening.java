package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.Work.Time;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import org.jspecify.annotations.Nullable;

/** What the first words of a work statement mean; the words are in {@code frames/work.txt}. */
enum WorkOpening {
    ENDED_TITLE(Time.ENDED, Ground.LOOSE, Condition.NONE),
    ENDED(Time.ENDED, null, Condition.NONE),
    /** "I'm not a nurse" ends it only with "any more" behind it. */
    ENDED_TITLE_ANY_MORE(Time.ENDED, Ground.LOOSE, Condition.ANY_MORE),
    ENDED_ANY_MORE(Time.ENDED, null, Condition.ANY_MORE),
    ENDED_EMPLOYER(Time.ENDED, null, Condition.EMPLOYER),
    /** "I was fired from my job as a cashier". */
    ENDED_JOB(Time.ENDED, null, Condition.TITLED),
    /** "Spotify let me go". */
    DISMISSED_BY(Time.ENDED, null, Condition.EMPLOYER_BEFORE),
    /** "I left Leeds" leaves no employer, and "I left Aldi for Lidl" only that of the coachee. */
    LEFT(Time.ENDED, null, Condition.LEAVING),

    PAST_TITLE(Time.PAST, Ground.LOOSE, Condition.NONE),
    /** "I was head chef" only with where or when behind it, or "where" before it. */
    PAST_TITLE_PLACED(Time.PAST, Ground.BARE, Condition.PLACED_OR_DATED),
    PAST_TITLE_FIRM(Time.PAST, Ground.FIRM, Condition.NONE),
    PAST_TITLE_BARE(Time.PAST, Ground.BARE, Condition.NONE),
    PAST(Time.PAST, null, Condition.NONE),
    /** "I spent ten years as a teacher". */
    SPENT(Time.PAST, null, Condition.SPAN_AND_TITLE),
    SPENT_EVER(Time.EVER, null, Condition.SPAN_AND_TITLE),
    /** "I retired last year after 35 years as an engineer", "I was let go after 12 years as a driver". */
    OVER_AFTER(Time.PAST, null, Condition.SPAN_FIRST),
    /** "I worked in logistics, most recently as operations manager". */
    MOST_RECENTLY(Time.EVER, Ground.LOOSE, Condition.OF_COACHEE),
    /** "I'm a paralegal, before that a legal secretary". */
    BEFORE_THAT(Time.PAST, Ground.LOOSE, Condition.WHOLE_CLAUSE),
    /** "I'm a data scientist at HSBC, previously an analyst at Deloitte". */
    BEFORE_NOW(Time.PAST, Ground.LOOSE, Condition.BESIDE_WORK),
    PAST_EMPLOYER(Time.PAST, null, Condition.EMPLOYER),
    /** "I was at Deloitte as an auditor", but not "I was at Tesco yesterday". */
    WAS_AT(Time.PAST, null, Condition.KNOWN_EMPLOYER_AND_MORE),
    PAST_VOLUNTARY(Time.PAST, null, Condition.VOLUNTARY),

    /** It began just now, so that it goes on. */
    JUST_BEGUN(Time.NOW, null, Condition.NONE),
    /** "I got a new job, I start as a team lead on Monday". */
    STARTS(Time.NOW, null, Condition.NEW_JOB),
    BEGUN(Time.BEGUN, null, Condition.NONE),
    /** "I joined Acme" counts only with "as a …": people join much. */
    JOINED(Time.BEGUN, null, Condition.EMPLOYER_AND_TITLE),
    BECAME(Time.BEGUN, Ground.FIRM, Condition.NONE),
    PROMOTED(Time.NOW, Ground.FIRM, Condition.NONE),

    /** "I have been a nurse" is about now only with "for" or "since" behind it. */
    LASTS_TITLE(Time.NOW, Ground.LOOSE, Condition.LASTS),
    LASTS(Time.NOW, null, Condition.LASTS),
    EVER_TITLE(Time.EVER, Ground.LOOSE, Condition.NONE),
    EVER(Time.EVER, null, Condition.NONE),

    NOW_TITLE(Time.NOW, Ground.LOOSE, Condition.NONE),
    /** "My title is": whatever follows with a capital is one. */
    NOW_TITLE_NAMED(Time.NOW, Ground.NAMED, Condition.NONE),
    NOW_TITLE_FIRM(Time.NOW, Ground.FIRM, Condition.NONE),
    NOW_TITLE_BARE(Time.NOW, Ground.BARE, Condition.NONE),
    NOW_EMPLOYER(Time.NOW, null, Condition.EMPLOYER),
    NOW(Time.NOW, null, Condition.NONE),
    /** "I work at a university". */
    WORKS_AT_A(Time.NOW, null, Condition.WORKPLACE),
    /** "In my copywriting work". */
    IN_MY_WORK(Time.NOW, null, Condition.FIELD_OF_WORK),
    /** "I manage a Tesco Express". */
    MANAGES(Time.NOW, null, Condition.BRANCH),
    /** "I work two jobs: receptionist at a gym and cleaner at night". */
    TWO_JOBS(Time.NOW, null, Condition.TWO_JOBS),
    VOLUNTEERS(Time.NOW, null, Condition.VOLUNTARY),
    /** "We work in telecoms" says only that. */
    COMMON_INDUSTRY(Time.NOW, null, Condition.COMMON_INDUSTRY),
    /** "I do plumbing and heating" says so only when that is all. */
    DOES(Time.NOW, null, Condition.ONLY_INDUSTRY),
    /** "I'm at Siemens as a planner". */
    AM_AT(Time.NOW, null, Condition.KNOWN_EMPLOYER_AND_MORE),
    /** "I drive trucks", "I drove trucks for Acme". */
    DOES_FOR_A_LIVING(Time.NOW, null, Condition.DOING),
    /** "My job is selling insurance". */
    JOB_IS_DOING(Time.NOW, null, Condition.JOB_DOING),
    /** "I've been plumbing for 15 years". */
    HAS_BEEN_DOING(Time.NOW, null, Condition.DOING_SO_LONG),
    /** "I drive a van for DPD", but not "I cook for Anna". */
    DRIVES_FOR(Time.NOW, null, Condition.KNOWN_EMPLOYER),
    /** "I'm still at SAP". */
    STILL_AT(Time.NOW, null, Condition.KNOWN_EMPLOYER),
    /** "I moved to Accenture as an auditor", but neither "I moved to Leeds" nor "I switched to Vodafone". */
    MOVED(Time.NOW, null, Condition.MOVE),
    /** "I'm Sam, 34, a barista". */
    INTRODUCED(Time.NOW, null, Condition.INTRODUCED),
    /** "I'm in real estate". */
    IN_INDUSTRY(Time.NOW, null, Condition.INDUSTRY),
    IS(Time.NOW, Ground.LOOSE, Condition.NONE),
    /** "I'm one of three dispatchers". */
    ONE_OF(Time.NOW, null, Condition.PLURAL),
    /** "I'm the writer" names an occupation only with "at", "for" or "of" behind it, or when the title is more than a word. */
    IS_THE(Time.NOW, Ground.LOOSE, Condition.PLACED),
    IS_BARE(Time.NOW, Ground.BARE, Condition.NONE),
    /** "It helps me as a nurse"; but "help me as a coach" is said to the coach. */
    AS_ME(Time.NOW, Ground.LOOSE, Condition.NO_COACH),
    /** "As a nurse" counts only when "I" follows. */
    AS(Time.NOW, Ground.LOOSE, Condition.FOLLOWED_BY_I);

    /** What must be there besides the words. */
    enum Condition {
        NONE,
        FOLLOWED_BY_I,
        NO_COACH,
        LASTS,
        /** How long it lasted follows at once. */
        SPAN_FIRST,
        /** And a title: people spend time at many places. */
        SPAN_AND_TITLE,
        ANY_MORE,
        PLACED,
        /** An employer or a time follows, or "where" stands before it. */
        PLACED_OR_DATED,
        INDUSTRY,
        COMMON_INDUSTRY,
        EMPLOYER,
        KNOWN_EMPLOYER,
        /** A job that was got stands before it, and a title follows. */
        NEW_JOB,
        /** "I" stands before it in the sentence. */
        OF_COACHEE,
        /** It follows work that was named, and nothing more follows. */
        WHOLE_CLAUSE,
        /** The coachee's work is named before it in the sentence, and nobody else is; nothing more follows. */
        BESIDE_WORK,
        /** The name of a chain follows, of which one branch is meant. */
        BRANCH,
        /** A title follows behind a mark, and another behind "and". */
        TWO_JOBS,
        /** An employer and a sign of work: people move to banks and schools and go to shops too. */
        MOVE,
        LEAVING,
        /** The words before name an employer that is known. */
        EMPLOYER_BEFORE,
        /** And a title, an industry or a time. */
        KNOWN_EMPLOYER_AND_MORE,
        EMPLOYER_AND_TITLE,
        /** A title follows somewhere. */
        TITLED,
        PLURAL,
        /** Nothing but industries follow. */
        ONLY_INDUSTRY,
        /** A field and a word for work follow. */
        FIELD_OF_WORK,
        /** A kind of workplace follows, and no name. */
        WORKPLACE,
        /** A verb that names an occupation follows. */
        DOING,
        JOB_DOING,
        /** And since when, or how long. */
        DOING_SO_LONG,
        VOLUNTARY,
        /** A name, perhaps an age, and a title with its article stand between commas. */
        INTRODUCED
    }

    final Time time;

    /** For the title that follows at once; absent when "as a …", "at …" or "in …" follow. */
    final @Nullable Ground ground;

    final Condition condition;

    WorkOpening(Time time, @Nullable Ground ground, Condition condition) {
        this.time = time;
        this.ground = ground;
        this.condition = condition;
    }
}
