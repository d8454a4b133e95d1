package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.decimal;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Section;
import java.math.BigDecimal;

/**
 * What the coachee knows about, by subject. Every value is a level from 0 (nothing yet) through 4 (enough for everyday work) to
 * 7 (as an expert), so that it lies on the same axis as the level which O*NET states for an occupation. The 33 are the knowledge
 * areas of O*NET 30.1 (USDOL/ETA, CC BY 4.0); the wording is our own.
 */
public final class KnowledgeAreas {
    private static final Draft IN = Draft.of(
            "knowledge_areas",
            "Knowledge areas",
            "Beside what an occupation needs, what you know shows how much you would have to study.");

    // Business and management
    public static final Attribute<BigDecimal> ADMINISTRATION_AND_MANAGEMENT = area(
            "administration_and_management",
            "planning work and leading an organisation",
            "It tells whether roles with responsibility for others need study first.");
    public static final Attribute<BigDecimal> ADMINISTRATIVE = area("administrative", "office work, files and records");
    public static final Attribute<BigDecimal> ECONOMICS_AND_ACCOUNTING =
            area("economics_and_accounting", "accounts, banking and markets");
    public static final Attribute<BigDecimal> SALES_AND_MARKETING =
            area("sales_and_marketing", "selling and promoting things");
    public static final Attribute<BigDecimal> CUSTOMER_AND_PERSONAL_SERVICE = area(
            "customer_and_personal_service",
            "serving customers or clients well",
            "Knowing customers is worth something in nearly every line of work.");
    public static final Attribute<BigDecimal> PERSONNEL_AND_HUMAN_RESOURCES =
            area("personnel_and_human_resources", "hiring, pay and the rules of employment");
    public static final Attribute<BigDecimal> TRANSPORTATION =
            area("transportation", "moving people or goods by road, rail, sea or air");

    // Making and producing
    public static final Attribute<BigDecimal> PRODUCTION_AND_PROCESSING =
            area("production_and_processing", "how goods are made in quantity");
    public static final Attribute<BigDecimal> FOOD_PRODUCTION =
            area("food_production", "growing crops, raising animals and storing food");

    // Engineering and technology
    public static final Attribute<BigDecimal> COMPUTERS_AND_ELECTRONICS = area(
            "computers_and_electronics",
            "computers, software and electronics",
            "More and more occupations expect it, so it tells which are open to you now.");
    public static final Attribute<BigDecimal> ENGINEERING_AND_TECHNOLOGY =
            area("engineering_and_technology", "engineering and putting technology to use");
    public static final Attribute<BigDecimal> DESIGN = area("design", "technical drawings, plans and models");
    public static final Attribute<BigDecimal> BUILDING_AND_CONSTRUCTION =
            area("building_and_construction", "building and repairing houses or roads");
    public static final Attribute<BigDecimal> MECHANICAL = area("mechanical", "machines, their use and their repair");

    // Mathematics and science
    public static final Attribute<BigDecimal> MATHEMATICS = area("mathematics", "algebra, geometry and statistics");
    public static final Attribute<BigDecimal> PHYSICS =
            area("physics", "physics, such as forces, heat and electricity");
    public static final Attribute<BigDecimal> CHEMISTRY =
            area("chemistry", "chemicals, their effects and their dangers");
    public static final Attribute<BigDecimal> BIOLOGY = area("biology", "how plants and animals live and work");
    public static final Attribute<BigDecimal> PSYCHOLOGY = area("psychology", "how people think, feel and behave");
    public static final Attribute<BigDecimal> SOCIOLOGY_AND_ANTHROPOLOGY =
            area("sociology_and_anthropology", "societies, groups and cultures");
    public static final Attribute<BigDecimal> GEOGRAPHY =
            area("geography", "lands, seas, climates and who lives where");

    // Health
    public static final Attribute<BigDecimal> MEDICINE_AND_DENTISTRY =
            area("medicine_and_dentistry", "recognising and treating illness or injury");
    public static final Attribute<BigDecimal> THERAPY_AND_COUNSELING =
            area("therapy_and_counseling", "therapy, rehabilitation and counselling");

    // Education, languages and the arts
    public static final Attribute<BigDecimal> EDUCATION_AND_TRAINING =
            area("education_and_training", "teaching and planning lessons or training");
    public static final Attribute<BigDecimal> ENGLISH_LANGUAGE =
            area("english_language", "English grammar, spelling and style");
    public static final Attribute<BigDecimal> FOREIGN_LANGUAGE =
            area("foreign_language", "the words and grammar of a language besides English");
    public static final Attribute<BigDecimal> FINE_ARTS = area("fine_arts", "music, dance, theatre or the visual arts");
    public static final Attribute<BigDecimal> HISTORY_AND_ARCHEOLOGY =
            area("history_and_archeology", "history and what it has left behind");
    public static final Attribute<BigDecimal> PHILOSOPHY_AND_THEOLOGY =
            area("philosophy_and_theology", "philosophy, ethics and the religions");

    // Law, safety and communication
    public static final Attribute<BigDecimal> PUBLIC_SAFETY_AND_SECURITY =
            area("public_safety_and_security", "keeping people, property and data safe");
    public static final Attribute<BigDecimal> LAW_AND_GOVERNMENT =
            area("law_and_government", "laws, courts and how government works");
    public static final Attribute<BigDecimal> TELECOMMUNICATIONS =
            area("telecommunications", "telephone, radio and data networks");
    public static final Attribute<BigDecimal> COMMUNICATIONS_AND_MEDIA =
            area("communications_and_media", "making media that inform or entertain");

    public static final Section SECTION = IN.section();

    private KnowledgeAreas() {}

    /** An area that counts in many roles, and why it is asked. */
    private static Attribute<BigDecimal> area(String name, String subject, String because) {
        return declared(name, subject)
                .asks(question(subject), because)
                .importance(3)
                .open();
    }

    private static Attribute<BigDecimal> area(String name, String subject) {
        return declared(name, subject).asks(question(subject)).open();
    }

    private static Declaration<BigDecimal> declared(String name, String subject) {
        return IN.attribute("knowledge_" + name, decimal(0, 7, 2, "points"))
                .means("Knowledge of " + subject + ", 0 (none), 4 (enough for everyday work), 7 (expert)")
                .says("you put yourself at level {} (of 7) in what you know about " + subject)
                .burden(2);
    }

    private static String question(String subject) {
        return "From 0 (nothing yet) to 7 (expert), how much do you know about " + subject + "?";
    }
}
