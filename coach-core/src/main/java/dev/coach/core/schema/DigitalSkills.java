package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.scale;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;

/**
 * How far the coachee gets with computers; every value is a step from 1 (only with help) to 5 (could teach it). The first five
 * are the areas of DigComp, the digital competence framework of the European Union; the others are what vacancies ask for. Writing
 * programs as such is {@link CrossFunctionalSkills#PROGRAMMING}.
 */
public final class DigitalSkills {
    private static final Draft IN = Draft.of(
            "digital_skills",
            "Digital skills",
            "Nearly every vacancy expects some of it, and most of it is learned quickly.");

    public static final Attribute<Integer> INFORMATION = skill(
            "information",
            "searching online",
            "find things online and judge what to trust",
            "It tells how far you can look into occupations and employers by yourself.");
    public static final Attribute<Integer> COMMUNICATION = skill(
            "communication",
            "working with others online",
            "work with others by e-mail, chat and video",
            "Working from home, wholly or in part, stands on it.");
    public static final Attribute<Integer> CONTENT_CREATION = skill(
            "content_creation",
            "making digital content",
            "make documents, slides, pictures or web pages",
            "It tells whether you can show your work in the form that employers expect.");
    public static final Attribute<Integer> SAFETY =
            skill("safety", "digital safety", "protect accounts, data and privacy");
    public static final Attribute<Integer> PROBLEM_SOLVING = skill(
            "problem_solving",
            "digital problem solving",
            "get a computer or an app to work again",
            "Who can help themselves may learn new programs on the way.");
    public static final Attribute<Integer> SPREADSHEETS = skill(
            "spreadsheets",
            "spreadsheet skills",
            "sort and calculate with spreadsheets",
            "Few things that can be learned in weeks are asked for so often in offices.");
    public static final Attribute<Integer> AUTOMATION =
            skill("automation", "automation skills", "automate work with macros, scripts or small programs");
    public static final Attribute<Integer> DATA =
            skill("data", "data skills", "get answers out of data and show them in charts");
    public static final Attribute<Integer> AI_TOOLS = skill(
            "ai_tools",
            "use of AI tools",
            "use AI tools and notice when they are wrong",
            "Many occupations are changing with these tools, and using them well is an advantage.");
    public static final Attribute<Integer> HARDWARE =
            skill("hardware", "hardware skills", "set up computers, phones, printers and networks");

    public static final Section SECTION = IN.section();

    private DigitalSkills() {}

    /** A skill that is asked for often, and why the coach asks. */
    private static Attribute<Integer> skill(String name, String noun, String can, String because) {
        return declared(name, noun, can)
                .asks(question(can), because)
                .importance(3)
                .open();
    }

    private static Attribute<Integer> skill(String name, String noun, String can) {
        return declared(name, noun, can).asks(question(can)).open();
    }

    private static Declaration<Integer> declared(String name, String noun, String can) {
        return IN.attribute("digital_" + name, scale())
                .means("How well the coachee can " + can + ", 1 (only with help) to 5 (could teach it)")
                .says("you put your " + noun + " at {} out of 5")
                .burden(2);
    }

    private static String question(String can) {
        return "From 1 (with help) to 5 (could teach it), how well can you " + can + "?";
    }
}
