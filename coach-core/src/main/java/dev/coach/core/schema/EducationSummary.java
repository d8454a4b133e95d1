package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.count;
import static dev.coach.core.schema.Declaration.language;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.yesNo;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.TextKind;

/** How far the coachee has come in education, as a whole; the single schools are items of {@link Education}. */
public final class EducationSummary {
    private static final Draft IN = Draft.of(
            "education_summary",
            "Education",
            "What you have learned decides which doors are open and which need a key first.");

    /** How far someone has come, in the order of the years it takes. */
    public enum EducationLevel {
        /** No school finished with a certificate. */
        NO_CERTIFICATE,
        /** After nine or ten years. */
        COMPULSORY_SCHOOL,
        /** Up to the entrance to university. */
        HIGH_SCHOOL,
        /** For an occupation, in a company or a school of its own. */
        VOCATIONAL_TRAINING,
        /** An associate or foundation degree, of about two years. */
        ASSOCIATE,
        BACHELOR,
        MASTER,
        DOCTORATE
    }

    /** What a degree counts for in the country where the coachee wants to work. */
    public enum Recognition {
        /** It was obtained there, or nobody asks for recognition. */
        UNNECESSARY,
        RECOGNISED,
        PARTLY,
        /** It was applied for. */
        PENDING,
        UNRECOGNISED
    }

    public static final Attribute<EducationLevel> HIGHEST_LEVEL = IN.attribute(
                    "highest_education_level", choice(EducationLevel.class))
            .means("Highest level of education that was completed")
            .asks(
                    "What is the highest level of education you have finished?",
                    "Some roles ask for a level on paper, and it is good to know early which ones.")
            .says(
                    "you {have no school certificate yet|finished compulsory school|finished high school|are trained for an occupation|have a two-year degree|have a bachelor’s degree|have a master’s degree|have a doctorate}")
            .importance(4)
            .open();
    public static final Attribute<String> HIGHEST_FIELD = IN.attribute(
                    "highest_education_field", text(120, TextKind.SUBJECT))
            .means("Subject of the highest qualification")
            .asks(
                    "What was the main subject of your studies or training?",
                    "Your subject is the shortest bridge to roles that build on it.")
            .says("your subject is {}")
            .after(HIGHEST_LEVEL)
            .importance(3)
            .lasting()
            .open();
    public static final Attribute<String> HIGHEST_INSTITUTION = IN.attribute(
                    "highest_education_institution", text(160, TextKind.ORGANISATION))
            .means("School, college or university of the highest qualification")
            .asks("Where did you finish your studies or training?")
            .says("you finished at {}")
            .after(HIGHEST_LEVEL)
            .importance(2)
            .lasting()
            .open();
    public static final Attribute<Integer> GRADUATION_YEAR = IN.attribute(
                    "graduation_year", count(1930, 2100, "as a year"))
            .means("Year in which the highest qualification was obtained")
            .asks("In which year did you finish your studies or training?")
            .says("you finished your education in {}")
            .after(HIGHEST_LEVEL)
            .importance(1)
            .lasting()
            .past()
            .personal();
    public static final Attribute<Boolean> CURRENTLY_STUDYING = IN.attribute("currently_studying", yesNo())
            .means("Whether the coachee is enrolled at a school, college or university now")
            .asks(
                    "Are you studying or in training at the moment?",
                    "A plan has to leave room for the studies that you are in.")
            .says("you are {studying|not studying} at the moment")
            .onlyIf(Circumstances.STUDY_UNCERTAIN)
            .importance(3)
            .freshFor(6)
            .open();
    public static final Attribute<String> CURRENT_PROGRAMME = IN.attribute("current_programme", text(160))
            .means("Programme of study or training that goes on now")
            .asks("What are you studying or training for now?")
            .says("you are studying {}")
            .onlyIf(Circumstances.STUDYING)
            .importance(2)
            .freshFor(12)
            .open();
    public static final Attribute<PartialDate> EXPECTED_GRADUATION = IN.attribute("expected_graduation", month())
            .means("When the present studies are to be completed")
            .asks(
                    "When do you expect to finish your present studies?",
                    "It is the day from which you can take a role that needs the degree.")
            .says("you expect to finish your studies in {}")
            .onlyIf(Circumstances.STUDYING)
            .importance(2)
            .freshFor(6)
            .open();
    public static final Attribute<String> FINAL_GRADE = IN.attribute("final_grade", text(60))
            .means("Grade or average of the highest qualification, as written on it")
            .asks(
                    "What was your final grade or average?",
                    "A good grade belongs in your application, and where it is not good other proof counts more.")
            .says("your final grade was {}")
            .after(HIGHEST_LEVEL)
            .importance(1)
            .burden(2)
            .lasting()
            .personal();
    public static final Attribute<String> THESIS_TOPIC = IN.attribute("thesis_topic", text(200, TextKind.STORY))
            .means("Topic of the thesis or final project")
            .asks(
                    "What was your thesis or final project about?",
                    "A larger work of your own is proof of what you can do, even without years in the field.")
            .says("your thesis was about {}")
            .after(HIGHEST_LEVEL)
            .importance(2)
            .burden(2)
            .lasting()
            .open();
    public static final Attribute<String> STUDY_LANGUAGE = IN.attribute("study_language", language())
            .means("Language in which most of the education was taught")
            .asks("In which language were you mostly taught?")
            .says("you were taught in {}")
            .after(HIGHEST_LEVEL)
            .importance(1)
            .lasting()
            .open();
    public static final Attribute<String> ACADEMIC_HONOURS = IN.attribute("academic_honours", text(200, TextKind.STORY))
            .means("Distinctions, prizes and scholarships obtained while studying")
            .asks(
                    "Which distinction, prize or scholarship did you get while studying, if any?",
                    "What others have singled you out for stands out in an application.")
            .says("you were honoured with {}")
            .after(HIGHEST_LEVEL)
            .importance(1)
            .lasting()
            .open();
    public static final Attribute<String> VOCATIONAL_TRAINING = IN.attribute("vocational_training", text(160))
            .means("Training for an occupation at a vocational school or in a programme")
            .asks(
                    "Which vocational training have you done, if any?",
                    "A trade that was learned once often counts in a neighbouring one.")
            .says("you were trained in {}")
            .importance(2)
            .lasting()
            .open();
    public static final Attribute<String> APPRENTICESHIP = IN.attribute("apprenticeship", text(160))
            .means("Trade learned at work as an apprentice")
            .asks("In which trade did you serve an apprenticeship, if in any?")
            .says("you served an apprenticeship in {}")
            .importance(2)
            .lasting()
            .open();
    public static final Attribute<Recognition> FOREIGN_DEGREE_RECOGNITION = IN.attribute(
                    "foreign_degree_recognition", choice(Recognition.class))
            .means("Whether a qualification from abroad counts where the coachee wants to work")
            .asks(
                    "If you qualified abroad, is your degree recognised where you want to work?",
                    "Having it recognised takes months, so it may have to be the first step.")
            .says(
                    "your degree {needs no recognition|is recognised|is recognised in part|is being recognised|is not recognised} where you want to work")
            .after(HIGHEST_LEVEL)
            .importance(2)
            .freshFor(6)
            .open();
    public static final Attribute<Integer> ISCED_LEVEL = IN.attribute("isced_level", count(0, 8, "levels"))
            .means("International level (ISCED 2011) of the highest qualification, as its papers state it, 0 to 8")
            .asks(
                    "If your papers state an international level (ISCED, 0 to 8), which one is it?",
                    "With it an employer abroad can place a degree that they have never heard of.")
            .says("your highest qualification is at ISCED level {}")
            .after(HIGHEST_LEVEL)
            .importance(1)
            .burden(3)
            .open();
    public static final Attribute<String> EDUCATION_GAP = IN.attribute("education_gap", text(300, TextKind.STORY))
            .means("Why studies were interrupted or left unfinished")
            .asks(
                    "If your education was interrupted at some point, what happened then?",
                    "A gap that you can explain in a sentence worries nobody, and we can find that sentence.")
            .says("your education was interrupted: “{}”")
            .importance(1)
            .burden(3)
            .lasting()
            .personal();
    public static final Attribute<String> FAVOURITE_SUBJECT = IN.attribute(
                    "favourite_subject", text(80, TextKind.SUBJECT))
            .means("Subject at school or later that was liked best")
            .asks(
                    "Which subject did you like best at school or later?",
                    "What you liked before anybody paid you for it is a clue to work that you would enjoy.")
            .says("{} was the subject you liked best")
            .importance(2)
            .lasting()
            .open();
    public static final Attribute<Boolean> WANTS_FURTHER_DEGREE = IN.attribute("wants_further_degree", yesNo())
            .means("Whether the coachee wants to study for another degree")
            .asks(
                    "Would you like to study for another degree or qualification?",
                    "It decides whether the plan may lead through years of study or has to go round them.")
            .says("you {would like|do not want} to study for another degree")
            .importance(3)
            .freshFor(12)
            .open();

    public static final Section SECTION = IN.section();

    private EducationSummary() {}
}
