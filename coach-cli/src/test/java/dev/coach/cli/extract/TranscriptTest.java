package dev.coach.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    @Test
    void aLineThatBeginsWithARoleBeginsATurn() {
        assertThat(Transcript.parse("""
                # Interview of Monday

                **Coach:** What do you do?
                User: I am a nurse
                in Leeds.

                AI : And before?
                """))
                .containsExactly(
                        new Utterance(0, Speaker.COACH, "What do you do?", null),
                        new Utterance(1, Speaker.COACHEE, "I am a nurse\nin Leeds.", null),
                        new Utterance(2, Speaker.COACH, "And before?", null));
    }

    @Test
    void textWithoutRolesIsTheCoacheesOwn() {
        assertThat(Transcript.parse("My title: user researcher\n"))
                .containsExactly(new Utterance(0, Speaker.COACHEE, "My title: user researcher", null));
    }

    @Test
    void aRoleInTheMiddleOfALineIsText() {
        assertThat(Transcript.parse("user: I said to the ai: go on")).hasSize(1);
    }
}
