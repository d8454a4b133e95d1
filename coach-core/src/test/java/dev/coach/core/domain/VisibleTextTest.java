package dev.coach.core.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t",
                "\u00a0\u2007\u3000",
                "\u200b",
                "\ufeff",
                "\u2060",
                "\u00ad",
                "\u180e",
                "\u202e\u202c",
                "\u2800",
                "\u3164",
                "\ufe0f",
                "\udb40\udd00"
            })
    void seesNothing(String text) {
        assertThat(VisibleText.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "a\u200b", "\u200f\u05d0", "\ud83d\udc69\u200d\u2695\ufe0f", "\u4e2d", "\u0301"})
    void seesSomething(String text) {
        assertThat(VisibleText.isIn(text)).isTrue();
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(VisibleText.cut("ab\ud83d\ude00c", 3)).isEqualTo("ab");
        assertThat(VisibleText.cut("ab\ud83d\ude00c", 4)).isEqualTo("ab\ud83d\ude00");
        assertThat(VisibleText.cut("abc", 3)).isEqualTo("abc");
    }
}
