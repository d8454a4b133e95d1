package dev.coach.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversationJsonTest {
    private static Problem problemOf(String json) {
        RefusedInput[] refused = new RefusedInput[1];
        assertThatExceptionOfType(RefusedInput.class)
                .isThrownBy(() -> ConversationJson.parse(json))
                .satisfies(caught -> refused[0] = caught);
        return refused[0].problem();
    }

    @Test
    void readsTurnsInOrderAndPassesOverWhatItDoesNotKnow() throws RefusedInput {
        ConversationJson conversation = ConversationJson.parse("""
                {"split": {"a": [1, {}]}, "turns": [
                  {"role": "assistant", "text": "Hi", "at": [1]}, {"text": "I am a nurse", "role": "User"}], "id": 7}
                """);

        assertThat(conversation.id()).isEqualTo("7");
        assertThat(conversation.utterances())
                .containsExactly(
                        new Utterance(0, Speaker.COACH, "Hi", null),
                        new Utterance(1, Speaker.COACHEE, "I am a nurse", null));
    }

    @Test
    void aConversationWithoutTurnsIsEmpty() throws RefusedInput {
        assertThat(ConversationJson.parse("{\"turns\": []}").utterances()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            [1]                                              | invalid_conversation | JSON object
            {"id": 1}                                        | invalid_conversation | no turns
            {"turns": {}}                                    | invalid_conversation | must be an array
            {"turns": ["a"]}                                 | invalid_conversation | Turn 0 is not an object
            {"turns": [{"role": "user"}]}                    | invalid_conversation | Turn 0 has no text
            {"turns": [{"role": "user", "text": null}]}      | invalid_conversation | Turn 0 has no text
            {"turns": [{"text": "a"}]}                       | invalid_conversation | Turn 0 has no role
            {"turns": [{"role": "system", "text": "a"}]}     | invalid_conversation | unknown role "system"
            {"basics": {"name": "A"}, "work": []}            | unsupported_type     | résumé
            {"turns": []} {}                                 | invalid_json         | follows
            {"turns": [                                      | invalid_json         | line 1
            {"turns": [], "turns": []}                       | invalid_json         | turns
            nonsense                                         | invalid_json         | column
            """)
    void saysWhatIsWrong(String json, String code, String words) {
        Problem problem = problemOf(json);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).contains(words).doesNotContain("Source:");
    }

    @Test
    void aDeepNestIsRefusedInsteadOfFollowed() {
        assertThat(problemOf("{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")
                        .code())
                .isEqualTo("invalid_json");
    }
}
