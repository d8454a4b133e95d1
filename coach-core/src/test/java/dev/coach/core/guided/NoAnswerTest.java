package dev.coach.core.guided;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoAnswerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "No",
                "no.",
                "Nope!",
                "No thanks",
                "Not really",
                "rather not say",
                "I'd rather not say, sorry.",
                "I’d rather not talk about that",
                "I don't want to talk about it.",
                "prefer not to say",
                "Skip",
                "can we skip this one",
                "next question please",
                "None of your business.",
                "That is private",
                "Um, no comment"
            })
    void knowsWhoDoesNotWantTo(String message) {
        assertThat(NoAnswer.in(message)).contains(NoAnswer.UNWILLING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no idea",
                "No, I don't know",
                "I don't know.",
                "i dont know",
                "Honestly, I don't really know yet",
                "I have no clue",
                "dunno",
                "idk",
                "Not sure yet",
                "I'm not sure about that",
                "Hmm... hard to say",
                "I haven't thought about it",
                "It depends"
            })
    void knowsWhoIsNotSure(String message) {
        assertThat(NoAnswer.in(message)).contains(NoAnswer.UNSURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No, I work as a nurse.",
                "Nothing stands in my way but money.",
                "I don't know yet whether to become a nurse or a teacher, but I like people.",
                "Nurse",
                "Yes",
                "I don't want to work at night any more",
                "Not sure my manager will let me go",
                "Next year",
                "",
                "?"
            })
    void takesNothingElseForOne(String message) {
        assertThat(NoAnswer.in(message)).isEmpty();
    }
}
