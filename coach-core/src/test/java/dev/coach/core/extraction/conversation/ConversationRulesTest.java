package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.testkit.Transcript;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules read, sentence by sentence: the tables in {@code said/}. */
class ConversationRulesTest {
    private final ConversationRules rules = ConversationRules.standard();

    static Stream<Said> sentences() {
        return Stream.of(
                        "work",
                        "studies",
                        "skills",
                        "languages",
                        "goals",
                        "preferences",
                        "pay",
                        "person",
                        "corrections",
                        "answers",
                        "choices")
                .flatMap(table -> Said.table(table).stream());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsWhatIsSaidAndNoMore(Said said) {
        assertThat(said.read()).containsExactlyInAnyOrderElementsOf(said.claims());
    }

    static Stream<Said> nearMisses() {
        return Said.table("near-misses").stream();
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void readsNothingThatIsSaidOfOthersAskedDeniedOrImagined(Said said) {
        assertThat(said.read()).isEmpty();
    }

    @Test
    void readsNothingInTheCoachsWords() {
        List<Utterance> conversation = new Transcript()
                .coach("I am a nurse and I live in Leeds. Are you a nurse too?")
                .coachee("No.")
                .coach("My name is Sam.")
                .utterances();

        assertThat(rules.extract(conversation)).isEmpty();
    }

    @Test
    void readsNothingInNoWords() {
        for (String text : List.of("", " ", "\n\n", "...", "?!", "\u0000", "“", "'")) {
            assertThat(rules.extract(List.of(new Utterance(
                            0, dev.coach.core.domain.conversation.Speaker.COACHEE, text, "current_title"))))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void givesEachPositionOfAConversationItsOwnLabel() {
        List<Claim> claims = rules.extract(new Transcript()
                .coachee("I'm a nurse at Mercy Hospital.")
                .coachee("Before that I was a cook at Nando's, and I worked for Tesco until 2010.")
                .utterances());

        assertThat(claims)
                .filteredOn(claim -> claim.attribute().equals("positions.employer"))
                .extracting(Claim::item, Claim::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("position-1", "Mercy Hospital"),
                        org.assertj.core.groups.Tuple.tuple("position-2", "Nando's"),
                        org.assertj.core.groups.Tuple.tuple("position-3", "Tesco"));
    }

    @Test
    void isSurerOfPlainWordsThanOfLooseOnes() {
        assertThat(confidence("I work as a nurse.")).isEqualTo(Confidence.PLAIN);
        assertThat(confidence("I'm a nurse.")).isEqualTo(Confidence.USUAL);
        assertThat(confidence("I have 12 years of experience.")).isEqualTo(Confidence.PLAIN);
        assertThat(confidence("I have about 12 years of experience.")).isEqualTo(Confidence.IMPLIED);
        assertThat(confidence("i live in little whinging")).isEqualTo(Confidence.LOOSE);
    }

    @Test
    void doubtsWhatMayBeMeantOtherwise() {
        assertThat(answered("goal_deadline", "in two or three years")).isEqualTo(Confidence.DOUBTFUL);
        assertThat(answered("goal_deadline", "in two years")).isEqualTo(Confidence.ANSWERED);
        assertThat(answered("current_base_pay", "about forty two thousand, with the enhancements"))
                .isEqualTo(Confidence.DOUBTFUL);
        assertThat(answered("current_base_pay", "My base was 118.000 euro plus 20% bonus"))
                .isEqualTo(Confidence.DOUBTFUL);
        assertThat(answered("current_base_pay", "45k")).isEqualTo(Confidence.IMPLIED);
        assertThat(answered("current_base_pay", "45k a year")).isEqualTo(Confidence.ANSWERED);
    }

    private double answered(String asked, String text) {
        return rules.extract(new Transcript()
                        .on(LocalDate.of(2026, 11, 20))
                        .asks(asked, "?")
                        .coachee(text)
                        .utterances())
                .getFirst()
                .confidence();
    }

    private double confidence(String text) {
        return rules.extract(new Transcript().coachee(text).utterances())
                .getFirst()
                .confidence();
    }
}
