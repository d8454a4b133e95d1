package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.choices;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.language;
import static dev.coach.core.schema.Declaration.money;
import static dev.coach.core.schema.Declaration.scale;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.TextKind;
import java.util.Set;

/** How the coachee can and wants to learn. */
public final class Learning {
    private static final Draft IN =
            Draft.of("learning", "Learning", "A plan for learning holds only when it fits your days and your way.");

    /** Where and with whom someone learns. */
    public enum Format {
        CLASS,
        ONLINE,
        BOOKS,
        AT_WORK,
        /** With one person who shows and corrects. */
        ONE_TO_ONE
    }

    /** When someone has time and a clear head. */
    public enum TimeOfWeek {
        MORNINGS,
        DAYTIME,
        EVENINGS,
        WEEKENDS
    }

    /** How someone likes to meet something new; a liking, not a talent. */
    public enum Approach {
        DOING,
        READING,
        WATCHING,
        LISTENING,
        DISCUSSING
    }

    /** How learning is spread over time. */
    public enum Pace {
        /** A little, every week. */
        STEADY,
        /** Much, in a short time. */
        INTENSIVE,
        /** As life allows. */
        VARYING
    }

    /** What an employer gives towards learning. */
    public enum EmployerSupport {
        TIME,
        MONEY,
        NOTHING
    }

    /** What someone can learn on. */
    public enum Device {
        PHONE,
        TABLET,
        COMPUTER,
        /** One of the family, a library or the employer. */
        SHARED_DEVICE
    }

    public static final Attribute<Integer> HOURS_PER_WEEK = IN.attribute(
                    "learning_hours_per_week", count(0, 80, "hours"))
            .means("Hours a week the coachee can spend on learning")
            .asks(
                    "How many hours a week could you really spend on learning?",
                    "The dates in your plan are reckoned from it.")
            .says("you can spend {} hours a week on learning")
            .importance(4)
            .freshFor(6)
            .open();
    public static final Attribute<Money> BUDGET = IN.attribute("learning_budget", money())
            .means("What the coachee can spend on courses and exams, themselves")
            .asks(
                    "How much money could you put into learning, in a month or a year?",
                    "With little or nothing the plan keeps to what is free, and there is much of it.")
            .says("you can put {} into learning")
            .importance(3)
            .freshFor(12)
            .personal();
    public static final Attribute<Set<Format>> FORMATS = IN.attribute("learning_formats", choices(Format.class))
            .means("Forms of learning that the coachee likes")
            .asks(
                    "How do you like to learn: in a class, online, from books, at work, or one to one?",
                    "A course in a form that suits you is a course that you finish.")
            .says("for learning you like {} best")
            .importance(3)
            .open();
    public static final Attribute<String> LANGUAGE = IN.attribute("learning_language", language())
            .means("Language the coachee prefers to learn in")
            .asks("Which language do you learn best in?", "It decides which courses and books are worth proposing.")
            .says("you would rather learn in {}")
            .importance(2)
            .open();
    public static final Attribute<Set<TimeOfWeek>> TIMES = IN.attribute("learning_times", choices(TimeOfWeek.class))
            .means("When the coachee can learn best")
            .asks(
                    "When do you learn best: mornings, during the day, evenings or weekends?",
                    "It decides which courses fit between your other duties.")
            .says("your best time to learn is {}")
            .importance(2)
            .freshFor(12)
            .open();
    public static final Attribute<Approach> APPROACH = IN.attribute("learning_approach", choice(Approach.class))
            .means("How the coachee likes to meet something new")
            .asks("Do you take up new things best by doing, reading, watching, listening or discussing?")
            .says("you take up new things best by {}")
            .importance(2)
            .open();
    public static final Attribute<Pace> PACE = IN.attribute("learning_pace", choice(Pace.class))
            .means("How the coachee likes to spread learning over time")
            .asks(
                    "Which pace of learning suits you: steady every week, intensive for a while, or varying?",
                    "It decides whether a long evening course or a short, full one suits you.")
            .says("you would rather learn {a little every week|intensively for a while|at a varying pace}")
            .importance(2)
            .freshFor(12)
            .open();
    public static final Attribute<String> CERTIFICATIONS_WANTED = IN.attribute(
                    "certifications_wanted", text(200, TextKind.NOTE))
            .means("Certificates or licences the coachee wants to obtain")
            .asks(
                    "Which certificate or licence would you like to get, if any?",
                    "It can become a milestone, once we know whether your goal needs it.")
            .says("you would like to get {}")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<String> COURSES_IN_PROGRESS = IN.attribute(
                    "courses_in_progress", text(200, TextKind.NOTE))
            .means("Courses the coachee is taking now")
            .asks(
                    "Which course are you taking at the moment, if any?",
                    "What you have begun should count in the plan before anything new does.")
            .says("you are taking {}")
            .importance(2)
            .freshFor(3)
            .open();
    public static final Attribute<String> LAST_COURSE_COMPLETED = IN.attribute("last_course_completed", text(160))
            .means("Latest course or training that was completed")
            .asks("What was the last course or training that you finished?")
            .says("the last course you finished was {}")
            .importance(1)
            .freshFor(12)
            .open();
    public static final Attribute<Integer> SELF_STUDY_DISCIPLINE = IN.attribute("self_study_discipline", scale())
            .means("How easily the coachee keeps at learning alone, 1 (hardly) to 5 (very easily)")
            .asks(
                    "From 1 to 5, how easy is it for you to keep learning on your own?",
                    "If it is hard, a group or a fixed date does more for you than good intentions.")
            .says("you put keeping at it alone at {} out of 5")
            .importance(3)
            .burden(2)
            .open();
    public static final Attribute<Set<EmployerSupport>> EMPLOYER_SUPPORT = IN.attribute(
                    "employer_training_support", choices(EmployerSupport.class))
            .means("What the employer would give towards learning")
            .asks(
                    "What would your employer give you for learning: time, money, or nothing?",
                    "It may pay for a course that you would have to do without.")
            .says("your employer would give {} for learning")
            .onlyIf(Circumstances.EMPLOYED)
            .importance(2)
            .freshFor(12)
            .open();
    public static final Attribute<Boolean> HAS_MENTOR = IN.attribute("has_mentor", yesNo())
            .means("Whether somebody experienced is at hand for advice")
            .asks(
                    "Is there someone experienced in the field whom you can ask for advice?",
                    "Someone who knows the way saves you detours, and if there is none we can look for one.")
            .says("you have {someone|nobody yet} to ask for advice in the field")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<Boolean> HAS_STUDY_PARTNER = IN.attribute("has_study_partner", yesNo())
            .means("Whether somebody learns together with the coachee")
            .asks("Is there someone you could learn together with?", "Two who have agreed to meet give up less easily.")
            .says("you have {someone|nobody yet} to learn with")
            .importance(1)
            .freshFor(12)
            .open();
    public static final Attribute<Set<Device>> DEVICES = IN.attribute("learning_devices", choices(Device.class))
            .means("Devices the coachee can learn on")
            .asks(
                    "What can you learn on: a phone, a tablet, a computer, or a shared device?",
                    "Some courses need a computer, and others run on any phone.")
            .says("you can learn on {}")
            .importance(2)
            .open();
    public static final Attribute<Integer> INTERNET_QUALITY = IN.attribute("internet_quality", scale())
            .means("Internet connection where the coachee learns, 1 (hardly usable) to 5 (always good)")
            .asks(
                    "From 1 to 5, how good is your internet connection at home?",
                    "Where it is weak, we look for courses that you can download or attend in person.")
            .says("you rate your internet connection {} out of 5")
            .importance(1)
            .open();
    public static final Attribute<String> ACCESSIBILITY_NEEDS = IN.attribute(
                    "learning_accessibility_needs", text(300, TextKind.NOTE))
            .means("What a course must provide so that the coachee can take part, such as captions or step-free access")
            .asks(
                    "What should a course provide so that you can take part well?",
                    "Then only courses that provide it are proposed to you.")
            .says("a course should provide this for you: “{}”")
            .importance(3)
            .burden(2)
            .sensitive();
    public static final Attribute<String> BARRIERS = IN.attribute("learning_barriers", text(300, TextKind.OBSTACLE))
            .means("What has kept the coachee from learning or finishing a course")
            .asks(
                    "What usually gets in the way when you want to learn something?",
                    "If we know it beforehand, the plan can go round it.")
            .says("this gets in the way when you want to learn: “{}”")
            .importance(3)
            .burden(2)
            .freshFor(12)
            .open();

    public static final Section SECTION = IN.section();

    private Learning() {}
}
