package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.extraction.Utterance;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read in Spanish, and what is not: {@code said/spanish.txt}. */
class SpanishTest {
    private static final ConversationRules RULES = ConversationRules.standard();

    static Stream<Said> sentences() {
        return Said.table("spanish").stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsWhatIsSaidAndNoMore(Said said) {
        assertThat(said.read()).containsExactlyElementsOf(said.claims());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void quotesWhatWasSaid(Said said) {
        List<Utterance> utterances = said.utterances();
        for (Claim claim : RULES.extract(utterances)) {
            assertThat(utterances.stream()
                            .filter(utterance -> utterance.speaker() == Speaker.COACHEE)
                            .map(Utterance::text))
                    .anyMatch(text -> text.contains(claim.evidence().quote()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "No lo sé, UNSURE",
        "no se, UNSURE",
        "¿Por qué?, WHY",
        "Prefiero no decirlo., UNWILLING",
        "ya te lo he dicho, TOLD",
        "Basta de preguntas, ENOUGH",
        "No me preguntes más, ENOUGH",
        "no me preguntes nada más por favor, ENOUGH",
        "Deja de hacerme preguntas, ENOUGH",
        "No quiero más preguntas, ENOUGH",
        "Para ya de preguntar, ENOUGH",
        "gracias, THANKS",
        "¡Hola!, GREETING",
        "Adiós, FAREWELL",
        "no entiendo la pregunta, UNCLEAR",
        "siguiente pregunta, ANOTHER_QUESTION"
    })
    void hearsWhatIsSaidOfTheTalk(String message, Aside aside) {
        assertThat(Asides.in(message)).contains(aside);
    }

    @Test
    void goesOnInTheLanguageOfTheTalk() {
        TalkLanguage talk = new TalkLanguage();
        assertThat(Stream.of("no", "Soy camarera en Madrid", "no", "12", "I am a nurse", "12")
                        .map(talk::of))
                .containsExactly("en", "es", "es", "es", "en", "en");
    }
}
