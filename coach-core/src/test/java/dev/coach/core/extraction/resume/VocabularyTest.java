package dev.coach.core.extraction.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.document.TextLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bremen, Germany",
                "San Francisco, CA",
                "Pleasantville, CA 94588",
                "50674 Köln",
                "Istanbul, Türkiye",
                "Paris, Île-de-France, France",
                "London, UK",
                "Remote",
                "Madrid",
                "Lyon",
                "St. Louis, MO"
            })
    void recognisesPlaces(String text) {
        assertThat(Places.isPlace(phrase(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "St. Joseph Hospital, Chicago, IL",
                "Siemens AG, Germany",
                "Software Engineer, Germany",
                "Nexus AI",
                "Princeton University, NJ",
                "Project Lead"
            })
    void takesNoOrganisationsOrTitlesForPlaces(String text) {
        assertThat(Places.isPlace(phrase(text))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PhD in Computer Science | PhD",
                "Bachelor of Science in Nursing | Bachelor of Science",
                "Bachelor's in Computer Science | Bachelor's",
                "B.S. Computer Science | B.S.",
                "BSc (Hons) Physics | BSc (Hons)",
                "Master of Business Administration | Master of Business Administration",
                "MBA | MBA",
                "Graduated as M.Sc. Digital Media | M.Sc.",
                "Licenciatura en Matemáticas | Licenciatura",
                "Diplom-Informatiker | Diplom-Informatiker",
                "High School Diploma | High School Diploma",
                "Abitur | Abitur",
            })
    void recognisesDegrees(String text, String degree) {
        assertThat(Degrees.at(text))
                .hasValueSatisfying(found ->
                        assertThat(text.substring(found.from(), found.to())).isEqualTo(degree));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Master Project - PrIMA",
                "Bachelor thesis focused on keyboards",
                "Mastered six months",
                "BASF",
                "Massachusetts Institute of Technology",
                "Semester Abroad",
                "Meteor"
            })
    void takesNoOtherWordsForDegrees(String text) {
        assertThat(Degrees.at(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Co-Founder & CTO | Nexus AI",
                "Research Intern | NVIDIA Research",
                "Senior Web Developer | Creative Solutions Inc.",
                "IT Consultant for IBM XPages | We4IT GmbH Bremen",
                "Charge Nurse | St. Joseph Hospital",
                "Projektleiterin | Siemens AG",
                "Profesora de Matemáticas | Colegio San Patricio",
                "Head of Sales | Barnes & Noble",
                "Software Development Manager | Software AG",
            })
    void titlesLeanOneWayAndOrganisationsTheOther(String title, String organisation) {
        assertThat(leaning(title)).isGreaterThan(leaning(organisation)).isPositive();
    }

    private static double leaning(String text) {
        return TitleWords.score(text) - OrganisationWords.score(text);
    }

    private static Snippet phrase(String text) {
        return Snippet.whole(new TextLine(1, 1, text, 0, 0, 0, 0, false));
    }
}
