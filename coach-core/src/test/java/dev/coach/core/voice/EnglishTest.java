package dev.coach.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {
    @ParameterizedTest
    @CsvSource({
        "nurse, a nurse",
        "X-ray technician, an X-ray technician",
        "European buyer, a European buyer",
        "waitress, a waitress",
        "master's, a master's",
        "IT manager, an IT manager",
        "one-man band, a one-man band",
        "user researcher, a user researcher",
        "honorary consul, an honorary consul",
        "electrician, an electrician",
        "university lecturer, a university lecturer",
        "underwriter, an underwriter",
        "HR manager, an HR manager",
        "UX designer, a UX designer",
        "head of operations, head of operations",
        "hotel manager, a hotel manager",
        "head chef, a head chef",
        "director of operations, director of operations",
        "SQL developer, an SQL developer",
        "style editor, a style editor"
    })
    void givesATitleItsArticle(String noun, String phrase) {
        assertThat(new English().withArticle(noun)).isEqualTo(phrase);
    }
}
