package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TurnId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenLanguageTest {
    private static final String SPANISH = "Hola, soy enfermera y trabajo en un hospital.";

    @Test
    void isThatOfWhatTheCoacheeWrites() {
        assertThat(after(SPANISH)).isEqualTo(Language.SPANISH);
        assertThat(after("Hello, I am a nurse.")).isEqualTo(Language.ENGLISH);
        assertThat(after("28.000")).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Contable, Madrid", "odio madrugar", "camarera en Lugo", "harta", "Ingeniero mecánico, Bosch"})
    void showsInAFewFirstWords(String message) {
        assertThat(after(message)).isEqualTo(Language.SPANISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hospital Clínico de Valencia", "28.000 EUR", "12", "...", "Lidl", "Bank of America", "no"})
    void staysUntilTheyWriteOtherwise(String message) {
        assertThat(after(SPANISH, message)).isEqualTo(Language.SPANISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I would like to speak English.", "Can we talk in English, please?"})
    void changesWhenTheyWriteOtherwise(String message) {
        assertThat(after(SPANISH, message)).isEqualTo(Language.ENGLISH);
        assertThat(after(SPANISH, message, SPANISH)).isEqualTo(Language.SPANISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"¿podemos seguir en español?", "en español por favor", "back to Spanish please"})
    void isTheOneThatTheyAskFor(String message) {
        assertThat(after("Hello, I am a nurse.", message, "Lidl")).isEqualTo(Language.SPANISH);
        assertThat(after(SPANISH, "volvamos al inglés")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void isEnglishForThoseWhoseLanguageTheCoachDoesNotSpeak() {
        assertThat(after("Guten Tag, ich habe eine Frage.")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void goesOnAsTheCoachSpokeWhenTheCoacheeHasWrittenNothingButNamesForLong() {
        List<Message> messages = List.of(
                message(1, Speaker.COACH, "Gracias por contarme eso. ¿En qué pueblo o ciudad vives ahora?"),
                message(2, Speaker.COACHEE, "Valencia"));

        assertThat(SpokenLanguage.in(messages)).isEqualTo(Language.SPANISH);
    }

    private static Language after(String... said) {
        List<Message> messages = new ArrayList<>();
        for (String text : said) {
            messages.add(message(messages.size() + 1, Speaker.COACHEE, text));
        }
        return SpokenLanguage.in(messages);
    }

    private static Message message(int position, Speaker speaker, String text) {
        return new Message(
                new MessageId(new UUID(6, position)),
                new ConversationId(new UUID(2, 2)),
                new TurnId(new UUID(7, position)),
                position,
                speaker,
                text,
                null,
                true,
                Instant.EPOCH);
    }
}
