package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.scale;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;

/**
 * How the coachee goes about work, by their own account: only what they say of themselves or have confirmed belongs here, never
 * a conclusion from how they talk. Every value is a step from 1 (hardly like them) to 5 (very like them). The 21 are the work
 * styles of O*NET 30.1 (USDOL/ETA, CC BY 4.0); the wording is our own.
 */
public final class WorkStyles {
    private static final Draft IN = Draft.of(
            "work_styles", "Work styles", "How you go about your work makes some roles easier for you than others.");

    public static final Attribute<Integer> ACHIEVEMENT_ORIENTATION = style(
            "achievement_orientation",
            "ambition",
            "set high goals and work hard for them",
            "It tells how much a role should demand of you to keep you keen.");
    public static final Attribute<Integer> ADAPTABILITY = style(
            "adaptability",
            "adaptability",
            "take change well and find a new way when plans fail",
            "The more easily you take change, the larger the next step may be.");
    public static final Attribute<Integer> ATTENTION_TO_DETAIL = style(
            "attention_to_detail",
            "attention to detail",
            "be thorough and spot small mistakes",
            "Some roles live on care with details, and others suffer from too much of it.");
    public static final Attribute<Integer> CAUTIOUSNESS =
            style("cautiousness", "caution", "think twice and avoid risks before acting");
    public static final Attribute<Integer> COOPERATION = style(
            "cooperation",
            "readiness to cooperate",
            "be easy to work with and pull together with others",
            "It tells how much of your work should be done in a team.");
    public static final Attribute<Integer> DEPENDABILITY =
            style("dependability", "dependability", "do what was promised, on time, without being reminded");
    public static final Attribute<Integer> EMPATHY =
            style("empathy", "empathy", "sense how others feel and take it to heart");
    public static final Attribute<Integer> HUMILITY =
            style("humility", "modesty", "stay modest and let others have the credit");
    public static final Attribute<Integer> INITIATIVE = style(
            "initiative",
            "initiative",
            "take on new tasks without being asked",
            "It tells whether you would enjoy a role in which you find the work yourself.");
    public static final Attribute<Integer> INNOVATION =
            style("innovation", "inventiveness", "come up with new ideas and try unusual ways");
    public static final Attribute<Integer> INTEGRITY =
            style("integrity", "integrity", "keep to what is right, even when it costs something");
    public static final Attribute<Integer> INTELLECTUAL_CURIOSITY =
            style("intellectual_curiosity", "curiosity", "go deep into things out of sheer curiosity");
    public static final Attribute<Integer> LEADERSHIP_ORIENTATION = style(
            "leadership_orientation",
            "wish to lead",
            "take charge and give others direction",
            "Leading people is a way up for some and a burden for others.");
    public static final Attribute<Integer> OPTIMISM =
            style("optimism", "optimism", "expect that things will turn out well");
    public static final Attribute<Integer> PERSEVERANCE =
            style("perseverance", "perseverance", "keep going when something is hard or dull");
    public static final Attribute<Integer> SELF_CONFIDENCE =
            style("self_confidence", "self-confidence", "feel up to a task even when it is new");
    public static final Attribute<Integer> SELF_CONTROL =
            style("self_control", "self-control", "stay calm and polite when provoked");
    public static final Attribute<Integer> SINCERITY =
            style("sincerity", "sincerity", "be straight with people rather than flatter them");
    public static final Attribute<Integer> SOCIAL_ORIENTATION = style(
            "social_orientation",
            "sociability",
            "seek company at work rather than work alone",
            "A day full of people gives some their energy and takes it from others.");
    public static final Attribute<Integer> STRESS_TOLERANCE = style(
            "stress_tolerance",
            "calm under pressure",
            "keep working well under pressure",
            "It tells how much pressure a next role may bring.");
    public static final Attribute<Integer> TOLERANCE_FOR_AMBIGUITY =
            style("tolerance_for_ambiguity", "ease with uncertainty", "be at ease when much is unclear or undecided");

    public static final Section SECTION = IN.section();

    private WorkStyles() {}

    /** A style that decides between roles, and why it is asked. */
    private static Attribute<Integer> style(String name, String noun, String to, String because) {
        return declared(name, noun, to)
                .asks(question(to), because)
                .importance(3)
                .open();
    }

    private static Attribute<Integer> style(String name, String noun, String to) {
        return declared(name, noun, to).asks(question(to)).open();
    }

    private static Declaration<Integer> declared(String name, String noun, String to) {
        return IN.attribute("style_" + name, scale())
                .means("By own account, how far it is like the coachee to " + to + ", 1 (hardly) to 5 (very)")
                .says("you put your " + noun + " at {} out of 5")
                .burden(2);
    }

    private static String question(String to) {
        return "From 1 to 5, how much is it like you to " + to + "?";
    }
}
