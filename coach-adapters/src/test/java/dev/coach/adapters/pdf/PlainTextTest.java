package dev.coach.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void writesLigaturesAsLetters() {
        assertThat(PlainText.of("\ufb01")).isEqualTo("fi");
        assertThat(PlainText.of("\ufb04")).isEqualTo("ffl");
    }

    @Test
    void knowsOneKindOfSpace() {
        assertThat(PlainText.of("\u00a0")).isEqualTo(" ");
        assertThat(PlainText.of("\u2009")).isEqualTo(" ");
    }

    @Test
    void dropsIconsAndWhatIsNoCharacter() {
        assertThat(PlainText.of("\uf0e0")).isEmpty();
        assertThat(PlainText.of("\ufffd")).isEmpty();
        assertThat(PlainText.of("\u200b")).isEmpty();
        assertThat(PlainText.of(null)).isEmpty();
    }
}
