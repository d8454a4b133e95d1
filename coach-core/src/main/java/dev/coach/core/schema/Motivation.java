package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.day;
import static dev.coach.core.schema.Declaration.scale;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.TextKind;
import java.time.LocalDate;

/** What moves the coachee, how a step they chose goes on, and how they like to be coached. */
public final class Motivation {
    private static final Draft IN = Draft.of(
            "motivation",
            "Motivation and coaching",
            "How you like to be coached is yours to choose, and it changes how I talk with you.");

    /** How far somebody is with a change. */
    public enum ReadinessStage {
        NO_CHANGE,
        THINKING,
        GETTING_READY,
        IN_THE_MIDDLE,
        KEEPING_IT_UP
    }

    /** What a coach does most. */
    public enum CoachStyle {
        LISTENING,
        ASKING,
        ADVISING,
        CHALLENGING
    }

    /** How often a coach looks in. */
    public enum CheckinFrequency {
        DAILY,
        WEEKLY,
        EVERY_TWO_WEEKS,
        MONTHLY,
        ON_REQUEST
    }

    /** How a coach sounds. */
    public enum Tone {
        WARM,
        MATTER_OF_FACT,
        PLAYFUL,
        FORMAL
    }

    /** What became of something somebody meant to do. */
    public enum CommitmentStatus {
        PLANNED,
        STARTED,
        DONE,
        POSTPONED,
        DROPPED
    }

    public static final Attribute<ReadinessStage> READINESS_STAGE = IN.attribute(
                    "readiness_stage", choice(ReadinessStage.class))
            .means("How far the coachee is with the change they have in mind")
            .asks(
                    "Where are you with a change: no change, thinking, getting ready, in the middle, or keeping it up?",
                    "Somebody who is still thinking needs other help than somebody who has begun.")
            .says(
                    "you {want no change for now|are thinking about a change|are getting ready for a change|are in the middle of a change|are keeping up a change that you made}")
            .importance(4)
            .freshFor(3)
            .open();
    public static final Attribute<Integer> MOTIVATION_NOW = IN.attribute("motivation_now", scale())
            .means("How much the coachee feels like working on their career now, 1 (not at all) to 5 (very)")
            .asks(
                    "How much do you feel like working on this right now, from 1 to 5?",
                    "On a good day we can take on something larger, on others something small.")
            .says("you put your drive at {} out of 5 right now")
            .freshFor(1)
            .open();
    public static final Attribute<Integer> COMMITMENT_LEVEL = IN.attribute("commitment_level", count(1, 10, "points"))
            .means("How firmly the coachee means to take the next step, 1 (hardly) to 10 (without fail)")
            .asks(
                    "From 1 to 10, how firmly do you mean to take the next step?",
                    "Below seven or so, the step is probably too large or not quite the right one.")
            .says("you put your will to take the next step at {} out of 10")
            .importance(3)
            .freshFor(1)
            .open();
    public static final Attribute<Integer> STEP_CONFIDENCE = IN.attribute("step_confidence", count(1, 10, "points"))
            .means("How sure the coachee is to manage the next step, 1 (hardly) to 10 (certain)")
            .asks(
                    "And how sure are you that you can manage that next step, from 1 to 10?",
                    "Where you are not sure, we make the step smaller until you are.")
            .says("you put your chance to manage the next step at {} out of 10")
            .after(COMMITMENT_LEVEL)
            .importance(3)
            .freshFor(1)
            .open();
    public static final Attribute<CoachStyle> PREFERRED_COACH_STYLE = IN.attribute(
                    "preferred_coach_style", choice(CoachStyle.class))
            .means("What helps the coachee most in a conversation")
            .asks("What helps you most when you talk about work: listening, asking, advising or challenging?")
            .says("it helps you most to be {listened to|asked questions|given advice|challenged}")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<Boolean> WANTS_ACCOUNTABILITY = IN.attribute("wants_accountability", yesNo())
            .means("Whether the coachee wants to be asked what became of a plan")
            .asks(
                    "Would you like me to ask you later what became of your plans?",
                    "Some people keep going because somebody will ask, others would feel watched.")
            .says("I {may|should not} ask you what became of your plans")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<CheckinFrequency> CHECKIN_FREQUENCY = IN.attribute(
                    "checkin_frequency", choice(CheckinFrequency.class))
            .means("How often the coachee wants to look at progress together")
            .asks(
                    "How often shall we look at your progress: daily, weekly, every two weeks, monthly, or on request?",
                    "A plan is kept best when it is looked at in a rhythm that suits you.")
            .says(
                    "you would like to look at your progress {every day|every week|every two weeks|every month|only when you ask for it}")
            .after(WANTS_ACCOUNTABILITY)
            .freshFor(12)
            .open();
    public static final Attribute<Tone> PREFERRED_TONE = IN.attribute("preferred_tone", choice(Tone.class))
            .means("How the coachee likes the coach to sound")
            .asks("How would you like me to sound: warm, matter-of-fact, playful or formal?")
            .says("you would like me to sound {warm|matter-of-fact|playful|formal}")
            .freshFor(12)
            .open();
    public static final Attribute<Integer> FEEDBACK_DIRECTNESS = IN.attribute("feedback_directness", scale())
            .means("How plainly the coachee wants to be told what could be better, 1 (not at all) to 5 (very)")
            .asks(
                    "When I see something differently, how plainly may I say so, from 1 to 5?",
                    "Plain words help some people and stop others, so I would rather ask.")
            .says("you put how plain I may be at {} out of 5")
            .freshFor(12)
            .open();
    public static final Attribute<String> OPTIONS_NAMED = IN.attribute("options_named", text(500, TextKind.STORY))
            .means("Ways to their goal that the coachee sees, in their own words")
            .asks(
                    "Which two or three ways to get there do you see yourself, however rough?",
                    "You know your life best, so your own ideas come before any of mine.")
            .says("you see these ways: “{}”")
            .importance(3)
            .burden(3)
            .freshFor(3)
            .open();
    public static final Attribute<String> LAST_COMMITMENT = IN.attribute("last_commitment", text(300, TextKind.STORY))
            .means("What the coachee last said they would do")
            .asks(
                    "What is the last thing you promised yourself to do for your career?",
                    "What you have set yourself already comes before anything new.")
            .says("you have set yourself this: “{}”")
            .importance(3)
            .burden(2)
            .freshFor(1)
            .open();
    public static final Attribute<LocalDate> LAST_COMMITMENT_DUE = IN.attribute("last_commitment_due", day())
            .means("The day by which the coachee means to have done it")
            .asks(
                    "By which day do you want to have done it?",
                    "What has a day gets done sooner, and on that day I can ask you how it went.")
            .says("you want to have done it by {}")
            .after(LAST_COMMITMENT)
            .importance(3)
            .freshFor(1)
            .open();
    public static final Attribute<CommitmentStatus> LAST_COMMITMENT_STATUS = IN.attribute(
                    "last_commitment_status", choice(CommitmentStatus.class))
            .means("What became of what the coachee last said they would do")
            .asks(
                    "How far have you got with it: still planned, started, done, postponed or dropped?",
                    "Any answer is fine: what was done can be built on, and what was not tells what was in the way.")
            .says("what you set yourself is {still planned|under way|done|put off for now|dropped}")
            .after(LAST_COMMITMENT)
            .importance(3)
            .freshFor(1)
            .open();
    public static final Attribute<String> BARRIERS_NAMED = IN.attribute("barriers_named", text(500, TextKind.OBSTACLE))
            .means("Hurdles the coachee has named, other than the biggest")
            .asks(
                    "Which smaller hurdles do you see on your way?",
                    "Small hurdles trip people up because nobody plans for them.")
            .says("you see these hurdles: “{}”")
            .burden(2)
            .freshFor(6)
            .open();
    public static final Attribute<String> STRENGTHS_NAMED = IN.attribute("strengths_named", text(500, TextKind.STORY))
            .means("Strengths the coachee says they can draw on for this change")
            .asks(
                    "Which of your strengths has helped you through a change before?",
                    "What has carried you once can be called on again.")
            .says("you can draw on this: “{}”")
            .importance(3)
            .burden(2)
            .freshFor(24)
            .open();
    public static final Attribute<Integer> SELF_EFFICACY = IN.attribute("self_efficacy", scale())
            .means("How much the coachee expects to find a way when something goes wrong, 1 (not at all) to 5 (very)")
            .asks(
                    "When something goes wrong, how sure are you to find a way, from 1 to 5?",
                    "It tells whether a plan should come with a second way laid out beforehand.")
            .says("you put finding a way when something goes wrong at {} out of 5")
            .burden(2)
            .freshFor(6)
            .open();
    public static final Attribute<Integer> LOCUS_OF_CONTROL = IN.attribute("locus_of_control", scale())
            .means("How far the coachee sees their career in their own hands, 1 (not at all) to 5 (very)")
            .asks(
                    "How far does your career feel in your own hands, from 1 to 5?",
                    "We can begin with what is in your hands, however small it seems.")
            .says("you put how far your career is in your own hands at {} out of 5")
            .burden(2)
            .freshFor(6)
            .open();
    public static final Attribute<Boolean> CONSENT_TO_ADVICE = IN.attribute("consent_to_advice", yesNo())
            .means("Whether the coachee wants suggestions, not only questions")
            .asks(
                    "May I make a suggestion when I have one?",
                    "Advice only helps somebody who wants it, so you decide whether I give any.")
            .says("I {may|should not} make suggestions")
            .importance(3)
            .freshFor(12)
            .open();

    public static final Section SECTION = IN.section();

    private Motivation() {}
}
