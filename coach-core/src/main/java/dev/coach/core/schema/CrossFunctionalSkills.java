package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.decimal;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;
import java.math.BigDecimal;

/**
 * How well the coachee does what many occupations need. Every value is a level from 0 (not yet) through 4 (sound everyday work)
 * to 7 (as an expert), so that it lies on the same axis as the level which O*NET states for an occupation. The 35 are the skills
 * of O*NET 30.1 (USDOL/ETA, CC BY 4.0); the wording is our own. What belongs to one trade is an item of {@link Skills}.
 */
public final class CrossFunctionalSkills {
    private static final Draft IN = Draft.of(
            "cross_functional_skills",
            "Skills for many occupations",
            "Beside what an occupation needs, your own level shows what you bring and what is missing.");

    // Basic skills: content and process
    public static final Attribute<BigDecimal> READING_COMPREHENSION =
            skill("reading_comprehension", "reading long or difficult texts");
    public static final Attribute<BigDecimal> ACTIVE_LISTENING = skill(
            "active_listening",
            "listening closely and asking the right questions",
            "Whoever listens well has a head start in advice, care and service.");
    public static final Attribute<BigDecimal> WRITING = skill(
            "writing",
            "writing so that readers understand it at once",
            "Clear writing opens office roles and carries every application.");
    public static final Attribute<BigDecimal> SPEAKING = skill(
            "speaking",
            "explaining things to others aloud",
            "It tells how soon you could take a role in which you talk to clients or groups.");
    public static final Attribute<BigDecimal> MATHEMATICS =
            skill("mathematics", "using mathematics to solve problems at work");
    public static final Attribute<BigDecimal> SCIENCE = skill("science", "using scientific methods to solve problems");
    public static final Attribute<BigDecimal> CRITICAL_THINKING = skill(
            "critical_thinking",
            "weighing arguments and seeing what is wrong with them",
            "The further a role is from routine, the more it rests on sound reasoning.");
    public static final Attribute<BigDecimal> ACTIVE_LEARNING = skill(
            "active_learning",
            "seeing what something new means for the work",
            "Quick learners can aim at roles that lie further from what they do now.");
    public static final Attribute<BigDecimal> LEARNING_STRATEGIES =
            skill("learning_strategies", "choosing a good way to learn or teach something");
    public static final Attribute<BigDecimal> MONITORING =
            skill("monitoring", "checking how well work is going and putting it right");

    // Social skills
    public static final Attribute<BigDecimal> SOCIAL_PERCEPTIVENESS =
            skill("social_perceptiveness", "noticing how others react and understanding why");
    public static final Attribute<BigDecimal> COORDINATION =
            skill("coordination", "fitting in with what others are doing");
    public static final Attribute<BigDecimal> PERSUASION = skill("persuasion", "winning others over to another view");
    public static final Attribute<BigDecimal> NEGOTIATION =
            skill("negotiation", "bringing sides together when they disagree");
    public static final Attribute<BigDecimal> INSTRUCTING = skill("instructing", "teaching others how to do something");
    public static final Attribute<BigDecimal> SERVICE_ORIENTATION =
            skill("service_orientation", "seeing what people need and helping them");

    // Solving problems
    public static final Attribute<BigDecimal> COMPLEX_PROBLEM_SOLVING = skill(
            "complex_problem_solving",
            "solving tangled problems that nobody has solved yet",
            "Few skills travel as well from one occupation to another.");

    // Technical skills
    public static final Attribute<BigDecimal> OPERATIONS_ANALYSIS =
            skill("operations_analysis", "turning what people need into a design");
    public static final Attribute<BigDecimal> TECHNOLOGY_DESIGN =
            skill("technology_design", "building or adapting devices and technology for users");
    public static final Attribute<BigDecimal> EQUIPMENT_SELECTION =
            skill("equipment_selection", "choosing the right tools and equipment for a task");
    public static final Attribute<BigDecimal> INSTALLATION =
            skill("installation", "installing equipment, machines, wiring or programs");
    public static final Attribute<BigDecimal> PROGRAMMING = skill("programming", "writing computer programs");
    public static final Attribute<BigDecimal> OPERATIONS_MONITORING =
            skill("operations_monitoring", "watching gauges and displays to see that a machine runs well");
    public static final Attribute<BigDecimal> OPERATION_AND_CONTROL =
            skill("operation_and_control", "running machines, vehicles or systems");
    public static final Attribute<BigDecimal> EQUIPMENT_MAINTENANCE =
            skill("equipment_maintenance", "looking after equipment before it breaks");
    public static final Attribute<BigDecimal> TROUBLESHOOTING =
            skill("troubleshooting", "finding out why something does not work");
    public static final Attribute<BigDecimal> REPAIRING = skill("repairing", "repairing machines or systems");
    public static final Attribute<BigDecimal> QUALITY_CONTROL_ANALYSIS =
            skill("quality_control_analysis", "testing and inspecting the quality of products or services");

    // Systems skills
    public static final Attribute<BigDecimal> JUDGMENT_AND_DECISION_MAKING = skill(
            "judgment_and_decision_making",
            "weighing costs and benefits and then deciding",
            "It tells how much responsibility a next role may put on you.");
    public static final Attribute<BigDecimal> SYSTEMS_ANALYSIS =
            skill("systems_analysis", "seeing how a change in one place affects the whole");
    public static final Attribute<BigDecimal> SYSTEMS_EVALUATION =
            skill("systems_evaluation", "measuring how well a system or process does its work");

    // Managing resources
    public static final Attribute<BigDecimal> TIME_MANAGEMENT = skill(
            "time_management",
            "planning working time, also that of others",
            "It tells how much we can plan for a week beside your other duties.");
    public static final Attribute<BigDecimal> MANAGEMENT_OF_FINANCIAL_RESOURCES =
            skill("management_of_financial_resources", "planning how money is spent and keeping account of it");
    public static final Attribute<BigDecimal> MANAGEMENT_OF_MATERIAL_RESOURCES =
            skill("management_of_material_resources", "getting equipment and materials and using them well");
    public static final Attribute<BigDecimal> MANAGEMENT_OF_PERSONNEL_RESOURCES = skill(
            "management_of_personnel_resources",
            "choosing, guiding and developing people at work",
            "It tells whether a role with people of your own is near or needs preparing.");

    public static final Section SECTION = IN.section();

    private CrossFunctionalSkills() {}

    /** A skill that opens many roles, and why it is asked. */
    private static Attribute<BigDecimal> skill(String name, String doing, String because) {
        return declared(name, doing)
                .asks(question(doing), because)
                .importance(3)
                .open();
    }

    private static Attribute<BigDecimal> skill(String name, String doing) {
        return declared(name, doing).asks(question(doing)).open();
    }

    private static Declaration<BigDecimal> declared(String name, String doing) {
        return IN.attribute("skill_" + name, decimal(0, 7, 2, "points"))
                .means("Skill at " + doing + ", 0 (none), 4 (sound everyday work), 7 (expert)")
                .says("you put yourself at level {} (of 7) in " + doing)
                .burden(2);
    }

    private static String question(String doing) {
        return "From 0 (not yet) to 7 (expert), how good are you at " + doing + "?";
    }
}
