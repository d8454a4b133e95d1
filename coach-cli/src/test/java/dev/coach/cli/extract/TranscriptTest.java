package dev.coach.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {
    @Test
    void aLineThatBeginsWithARoleBeginsATurn() throws RefusedInput {
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
    void textWithoutRolesIsTheCoacheesOwn() throws RefusedInput {
        assertThat(Transcript.parse("My title: user researcher\n"))
                .containsExactly(new Utterance(0, Speaker.COACHEE, "My title: user researcher", null));
    }

    @Test
    void aRoleInTheMiddleOfALineIsText() throws RefusedInput {
        assertThat(Transcript.parse("user: I said to the ai: go on")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Interviewer: What do you do? / Anna: I am a nurse. / Interviewer: And before?",
                "anna: Good morning. / interviewer: What do you do? / anna: I am a nurse.",
                "**Coach:** What do you do? / **Me:** I am a nurse. / **Coach:** And before?",
                "**Coach**: What do you do? / **Me**: I am a nurse.",
                "- Coach: What do you do? / - Me: I am a nurse.",
                "Q: What do you do? / A: I am a nurse. / Q: And before?",
                "Q1: What do you do? / A1: I am a nurse. / Q2: And before?",
                "Me: I am a nurse. / Coach: Since when?",
                "Me: I am a nurse. / Dr. Smith: Since when? / Bob: Do you like it? / Dr. Smith: Thanks. / Bob: Yes.",
                "Interviewee: I am a nurse. / Interviewer: Since when?",
                "[00:12:03] Interviewer: What do you do? / [00:12:09] Anna Lee: I am a nurse. / [00:12:30] Interviewer: Good.",
                "00:12 Anna: I am a nurse. / 00:15 Coach: Since when?",
                "Coach (00:12): What do you do? / Anna (00:15): I am a nurse.",
                "**[00:12] Coach:** What do you do? / **[00:15] Anna:** I am a nurse.",
                "Interviewer: Tell me. / Anna: I am a nurse. / Interviewer: Where? / Anna: I am a nurse. / Skills: none",
                "Entrevistadora: ¿Qué haces? / Lucía: I am a nurse. / Entrevistadora: Bien.",
                "Orientador: ¿Qué haces? / Yo: I am a nurse.",
                "P: ¿Qué haces? / R: I am a nurse. / P: Bien.",
            })
    void knowsTheSpeakersByTheirUsualLabels(String lines) throws RefusedInput {
        List<Utterance> utterances = Transcript.parse(lines.replace(" / ", "\n"));

        assertThat(utterances).hasSizeGreaterThan(1);
        assertThat(utterances)
                .allSatisfy(utterance -> assertThat(utterance.text().contains("I am a nurse.")
                                || utterance.text().equals("Good morning."))
                        .as(utterance.text())
                        .isEqualTo(utterance.speaker() == Speaker.COACHEE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna: What do you do? / Ben: I am a nurse.",
                "Anna: I am a nurse. / Ben: I am a cook. / Anna: Good. / Ben: Yes.",
                "Speaker 1: What do you do? / Speaker 2: I am a nurse.",
                "A: What do you do? / B: I am a nurse.",
                "Interviewer: Hello both! / Anna: I am a nurse. / Ben: I am a cook. / Interviewer: Good.",
            })
    void refusesWhatLeavesOpenWhoseWordsAreWhose(String lines) {
        assertThatExceptionOfType(RefusedInput.class)
                .isThrownBy(() -> Transcript.parse(lines.replace(" / ", "\n")))
                .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo("unclear_speakers"))
                .withMessageContainingAll("'Me:'", "'Coach:'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skills: Python, SQL / Goal: become a nurse",
                "I like this: cooking. / What else?",
                "See https://example.org / at 10:30",
                "Anna: I am a nurse. / Anna: What else?",
            })
    void aColonAloneMakesNoSpeaker(String lines) throws RefusedInput {
        String text = lines.replace(" / ", "\n");

        assertThat(Transcript.parse(text)).containsExactly(new Utterance(0, Speaker.COACHEE, text, null));
    }
}
