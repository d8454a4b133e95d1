package dev.coach.core.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyTextTest {
    @Test
    void keepsWhatCanBeShown() {
        ReplyText text = new ReplyText();

        assertThat(text.clean("Zürich 👩‍⚕️\tone\ntwo")).isEqualTo("Zürich 👩‍⚕️\tone\ntwo");
        assertThat(text.clean("red \u001b[31m\u0000\u007f\u009btext\r\n")).isEqualTo("red [31mtext\n");
        assertThat(text.clean("\u0007")).isEmpty();
    }

    @Test
    void putsACharacterTogetherThatWasSplit() {
        ReplyText text = new ReplyText();

        assertThat(text.clean("a\ud83d")).isEqualTo("a");
        assertThat(text.clean("\udc69b")).isEqualTo("👩b");
    }

    @Test
    void replacesHalfACharacter() {
        ReplyText text = new ReplyText();

        assertThat(text.clean("\udc69")).isEqualTo("\ufffd");
        assertThat(text.clean("\ud83d")).isEmpty();
        assertThat(text.clean("x")).isEqualTo("\ufffdx");
    }
}
