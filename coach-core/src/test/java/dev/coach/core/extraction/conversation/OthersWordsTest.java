package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.extraction.EvidenceCheck;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.schema.Catalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others wrote or said in a message of the coachee, and what the coachee says beside it: {@code said/others-words.txt}. */
class OthersWordsTest {
    private static final ConversationRules RULES = ConversationRules.standard();
    private static final EvidenceCheck CHECK = new EvidenceCheck(Catalogue.standard());

    static Stream<Said> messages() {
        return Said.table("others-words").stream();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void readsWhatTheCoacheeSaysAndNothingOfOthers(Said said) {
        assertThat(said.read()).containsExactlyInAnyOrderElementsOf(said.claims());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void quotesTheMessageAsItWasWritten(Said said) {
        List<Utterance> whole = said.utterances();
        assertThat(CHECK.check(RULES.extract(whole), whole).rejected()).isZero();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void hearsTheLineBreaksOfEveryMailProgram(Said said) {
        List<Utterance> lines = said.utterances();
        List<Utterance> mailed = lines.stream()
                .map(line -> new Utterance(
                        line.index(), line.speaker(), line.text().replace("\n", "\r\n"), line.asked(), line.day()))
                .toList();
        assertThat(RULES.extract(mailed).stream().map(Said::written))
                .containsExactlyInAnyOrderElementsOf(said.claims());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void leavesEveryOtherWordWhereItStood(Said said) {
        for (Utterance whole : said.utterances()) {
            String own = OthersWords.leftOutOf(whole).text();
            assertThat(own).hasSameSizeAs(whole.text());
            for (int at = 0; at < own.length(); at++) {
                assertThat(own.charAt(at)).isIn(whole.text().charAt(at), '\n');
            }
        }
    }
}
