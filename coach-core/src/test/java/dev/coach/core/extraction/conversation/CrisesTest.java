package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Crisis;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TurnId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CrisesTest {
    private static final Crisis ENGLISH = new Crisis(Locale.ENGLISH, true);
    private static final Crisis SPANISH = new Crisis(Locale.of("es"), true);

    @ParameterizedTest
    @CsvFileSource(resources = "crises/english.txt", delimiter = '|')
    void hearsDangerInEnglish(String message) {
        assertThat(Crises.in(List.of(said(message, 1)))).contains(ENGLISH);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "crises/spanish.txt", delimiter = '|')
    void hearsDangerInSpanish(String message) {
        assertThat(Crises.in(List.of(said(message, 1)))).contains(SPANISH);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "crises/none.txt", delimiter = '|')
    void hearsNoneInMannersOfSpeaking(String message) {
        assertThat(Crises.in(List.of(said(message, 1)))).isEmpty();
    }

    @Test
    void remembersForAWhile() {
        assertThat(Crises.in(talk("I want to die.", "I am a cook."))).contains(new Crisis(Locale.ENGLISH, false));
        assertThat(Crises.in(talk("I want to die.", "I am a cook.", "In Leeds.", "Yes.")))
                .isEmpty();
    }

    @Test
    void believesWhoSaysThatItIsOver() {
        assertThat(Crises.in(talk("I want to die.", "I talked to my sister.", "Thanks.")))
                .isEmpty();
        assertThat(Crises.in(talk("Quiero morir.", "Ya estoy mejor."))).isEmpty();
        assertThat(Crises.in(talk("I want to die.", "Can we talk about my job?")))
                .isEmpty();
    }

    @Test
    void hearsNothingInTheCoachsWords() {
        assertThat(Crises.in(List.of(message("I want to die.", 1, Speaker.COACH), said("No.", 2))))
                .isEmpty();
    }

    private static List<Message> talk(String... said) {
        List<Message> messages = new ArrayList<>();
        for (String text : said) {
            messages.add(said(text, messages.size() + 1));
            messages.add(message("I see.", messages.size() + 1, Speaker.COACH));
        }
        messages.removeLast();
        return messages;
    }

    private static Message said(String text, int position) {
        return message(text, position, Speaker.COACHEE);
    }

    private static Message message(String text, int position, Speaker speaker) {
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
