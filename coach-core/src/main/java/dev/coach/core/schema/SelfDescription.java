package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.text;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.TextKind;

/** How the coachee describes themselves. */
public final class SelfDescription {
    private static final Draft IN = Draft.of(
            "self_description",
            "Self-description",
            "Your own words about yourself are what every application is made from.");

    public static final Attribute<String> HEADLINE = IN.attribute("headline", text(160))
            .means("What the coachee is and offers, in one line")
            .asks(
                    "If you had one line to say what you do and offer, what would it be?",
                    "One good line is what people remember of a profile.")
            .says("your line about yourself is “{}”")
            .importance(3)
            .burden(3)
            .freshFor(12)
            .open();
    public static final Attribute<String> ELEVATOR_PITCH = IN.attribute("elevator_pitch", text(2000, TextKind.STORY))
            .means("What the coachee would tell about themselves in half a minute")
            .asks(
                    "How would you introduce yourself in half a minute to somebody who could hire you?",
                    "Somebody will ask, and a few sentences that are yours come easier when said once before.")
            .importance(3)
            .burden(4)
            .freshFor(12)
            .open();
    public static final Attribute<String> EXIT_STORY = IN.attribute("exit_story", text(1000, TextKind.STORY))
            .means("How the coachee tells an employer why they move on")
            .asks(
                    "What do you tell people when they ask why you are moving on?",
                    "Every interviewer asks it, and a calm and honest answer settles the matter.")
            .importance(3)
            .burden(3)
            .freshFor(12)
            .personal();
    public static final Attribute<String> SUPERPOWERS = IN.attribute("superpowers", text(400, TextKind.NOTE))
            .means("What comes easily to the coachee and is hard for others")
            .asks(
                    "What do people come to you for because you do it better than most?",
                    "What comes easily to you is easy to overlook, and often worth most to others.")
            .says("people come to you for this: “{}”")
            .importance(4)
            .burden(3)
            .open();
    public static final Attribute<String> WEAKNESSES = IN.attribute("weaknesses", text(400, TextKind.NOTE))
            .means("What the coachee finds hard at work")
            .asks(
                    "What do you find hard at work, or would rather leave to others?",
                    "A role that does not hang on it will suit you better, and what you want to learn can be learned.")
            .says("you would rather leave this to others: “{}”")
            .importance(3)
            .burden(3)
            .personal();
    public static final Attribute<String> WORKING_BEST_WHEN = IN.attribute(
                    "working_best_when", text(400, TextKind.NOTE))
            .means("Conditions in which the coachee does their best work")
            .asks(
                    "When are you at your best at work?",
                    "What lets you do good work is what to ask about before you accept a position.")
            .says("you are at your best like this: “{}”")
            .importance(4)
            .burden(2)
            .open();
    public static final Attribute<String> DRAINED_BY = IN.attribute("drained_by", text(400, TextKind.NOTE))
            .means("What at work takes the coachee's strength")
            .asks(
                    "Which parts of a working day leave you tired?",
                    "A next position should have less of what tires you, whatever its title.")
            .says("what tires you is “{}”")
            .importance(3)
            .burden(2)
            .open();
    public static final Attribute<String> ROLE_MODELS = IN.attribute("role_models", text(400, TextKind.CHARACTER))
            .means("People whose way of working the coachee admires, and what for")
            .asks(
                    "Whose way of working do you admire, and what is it about them?",
                    "What we admire in others is often what we would like to grow into.")
            .says("this is what you admire: “{}”")
            .burden(3)
            .open();
    public static final Attribute<String> PERSONALITY_NOTE = IN.attribute(
                    "personality_note", text(600, TextKind.CHARACTER))
            .means("How the coachee describes their own character")
            .asks("How would a good friend describe you?", "A workplace has to suit the person as much as the skills.")
            .says("a friend would say of you: “{}”")
            .burden(2)
            .open();
    public static final Attribute<String> VALUES_NOTE = IN.attribute("values_note", text(600, TextKind.NOTE))
            .means("What the coachee would not give up for a job")
            .asks("What would you not give up for any job?", "Work that goes against what you hold dear does not last.")
            .says("this you would not give up: “{}”")
            .importance(3)
            .burden(3)
            .open();

    public static final Section SECTION = IN.section();

    private SelfDescription() {}
}
