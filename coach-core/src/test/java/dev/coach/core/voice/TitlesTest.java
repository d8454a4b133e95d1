package dev.coach.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource({
        "Nurse, nurse",
        "Phlebotomist, phlebotomist",
        "Data Engineer, data engineer",
        "STAFF NURSE, staff nurse",
        "Java Developer, Java developer",
        "Head of Sales, head of sales",
        "QA engineer, QA engineer",
        "Scrum Master, Scrum Master",
        "DevOps Engineer, DevOps engineer",
        "English Teacher, English teacher",
        "Full-Stack Developer, full-stack developer",
        "CEO, CEO",
        "iOS Developer, iOS developer",
        "X-ray technician, X-ray technician"
    })
    void keepsNamesAndInitialsOfATitle(String written, String inText) {
        assertThat(Titles.inText(written)).isEqualTo(inText);
    }
}
