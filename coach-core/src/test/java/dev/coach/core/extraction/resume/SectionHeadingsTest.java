package dev.coach.core.extraction.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionHeadingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Experience | EXPERIENCE",
                "PROFESSIONAL EXPERIENCE | EXPERIENCE",
                "E X P E R I E N C E | EXPERIENCE",
                "Relevant Work Experience: | EXPERIENCE",
                "Employment History | EXPERIENCE",
                "2. Education & Training | EDUCATION",
                "Education | EDUCATION",
                "Technical Skills | SKILLS",
                "Skills & Interests | SKILLS",
                "Languages | LANGUAGES",
                "Volunteering | VOLUNTEERING",
                "Selected Honors | OTHER",
                "Publications | OTHER",
                "Berufserfahrung | EXPERIENCE",
                "Ausbildung | EDUCATION",
                "Experiencia laboral | EXPERIENCE",
                "Formación académica | EDUCATION",
                "Expérience professionnelle | EXPERIENCE",
                "Compétences | SKILLS",
                "Centres d’intérêt | OTHER",
            })
    void knowsTheHeadingsOfFourLanguages(String heading, SectionKind kind) {
        assertThat(SectionHeadings.kindOf(heading)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "experience",
                "Experience Designer at Acme",
                "Education Officer",
                "Worked on projects",
                "Skilled in SQL",
                "2019 – 2021",
                "•",
                ""
            })
    void takesNoOtherWordsForHeadings(String text) {
        assertThat(SectionHeadings.kindOf(text)).isEmpty();
    }
}
