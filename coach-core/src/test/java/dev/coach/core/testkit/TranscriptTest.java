package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    @Test
    void onlyTheLineAfterAQuestionCountsAsItsAnswer() {
        assertThat(new Transcript()
                        .coachee("Hello")
                        .asks("current_title", "What do you do?")
                        .coachee("I am a nurse.")
                        .coachee("In Zürich.")
                        .asks("city", "Where?")
                        .coach("Take your time.")
                        .coachee("Well.")
                        .utterances())
                .containsExactly(
                        new Utterance(0, Speaker.COACHEE, "Hello", null),
                        new Utterance(1, Speaker.COACH, "What do you do?", null),
                        new Utterance(2, Speaker.COACHEE, "I am a nurse.", "current_title"),
                        new Utterance(3, Speaker.COACHEE, "In Zürich.", null),
                        new Utterance(4, Speaker.COACH, "Where?", null),
                        new Utterance(5, Speaker.COACH, "Take your time.", null),
                        new Utterance(6, Speaker.COACHEE, "Well.", null));
    }
}
