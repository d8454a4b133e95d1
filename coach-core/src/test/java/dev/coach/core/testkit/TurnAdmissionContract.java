package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Inquiry;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.port.Admission;
import dev.coach.core.port.NewTurn;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The part of {@link ConversationStoreContract} about admitting turns. */
abstract class TurnAdmissionContract extends StoresContract {
    @Test
    void storesTheTurnAndTheMessageOfTheCoachee() {
        Conversation conversation = open();
        NewTurn sent = newTurn(conversation, "I am a nurse in Zürich 👩‍⚕️\nand \"tired\"", null);

        Admission admission = stores.conversations().admit(sent);

        Turn turn = Turn.begun(sent.id(), coachee, conversation.id(), sent.messageId(), sent.at(), null);
        Message message = new Message(
                sent.messageId(), conversation.id(), sent.id(), 1, Speaker.COACHEE, sent.text(), null, true, sent.at());
        assertThat(admission).isEqualTo(new Admission.Admitted(turn, message, Inquiry.NONE, null));
        assertThat(stores.conversations().findTurn(coachee, sent.id())).contains(turn);
        assertThat(messagesOf(conversation)).containsExactly(message);
        assertThat(stores.events().read(coachee, sent.id(), 0)).isEmpty();
    }

    @Test
    void theFirstMessageGivesTheConversationItsTitle() {
        Conversation conversation = open();
        String first = "I have been a nurse for eleven years and I would like to teach one day, if I can";
        Turn turn = admit(conversation, first);
        answered(turn, "Tell me more.");
        admit(conversation, "What else do you need?");

        assertThat(stores.conversations().find(coachee, conversation.id()))
                .hasValueSatisfying(found -> assertThat(found.title()).isEqualTo(Conversation.titleOf(first)));
        assertThat(first).startsWith(Conversation.titleOf(first));
    }

    @Test
    void refusesATurnOfAnUnknownConversation() {
        Instant now = clock.instant();
        Conversation unknown = new Conversation(new ConversationId(ids.next()), coachee, "", now, now);

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> stores.conversations().admit(newTurn(unknown, "Hello", null)))
                .returns(ErrorCode.NOT_FOUND, CoachException::code);
    }

    @Test
    void refusesATurnOfAForeignConversationLikeOneOfAnUnknown() {
        Conversation foreign = open(stranger);
        Conversation mine = new Conversation(foreign.id(), coachee, "", foreign.createdAt(), foreign.updatedAt());
        NewTurn turn = newTurn(mine, "Hello", null);

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> stores.conversations().admit(turn))
                .returns(ErrorCode.NOT_FOUND, CoachException::code);
        assertThat(stores.conversations().messages(stranger, foreign.id(), 0, 10))
                .isEmpty();
        assertThat(stores.conversations().findTurn(coachee, turn.id())).isEmpty();
    }

    @Test
    void givesTheFirstTurnAgainForARepeatedKey() {
        Conversation conversation = open();
        NewTurn first = newTurn(conversation, "I am a nurse", "key-1");
        stores.conversations().admit(first);

        Admission whileRunning = stores.conversations().admit(newTurn(conversation, "I am a nurse", "key-1"));
        assertThat(whileRunning).isEqualTo(new Admission.Repeated(stored(first.id())));

        answered(stored(first.id()), "Tell me more.");
        Admission afterwards = stores.conversations().admit(newTurn(conversation, "I am a nurse", "key-1"));
        assertThat(afterwards).isEqualTo(new Admission.Repeated(stored(first.id())));
        assertThat(stored(first.id()).status()).isEqualTo(TurnStatus.ANSWERED);
        assertThat(messagesOf(conversation)).hasSize(2);
    }

    @Test
    void saysThatTheKeyOfAnotherMessageIsTakenAndStoresNothing() {
        Conversation conversation = open();
        NewTurn first = newTurn(conversation, "I am a nurse", "key-1");
        stores.conversations().admit(first);

        Admission whileRunning = stores.conversations().admit(newTurn(conversation, "I am a nurse.", "key-1"));
        assertThat(whileRunning).isEqualTo(new Admission.KeyTaken(stored(first.id())));

        answered(stored(first.id()), "Tell me more.");
        Admission afterwards = stores.conversations().admit(newTurn(conversation, "I am a Nurse", "key-1"));
        assertThat(afterwards).isEqualTo(new Admission.KeyTaken(stored(first.id())));
        assertThat(messagesOf(conversation)).hasSize(2);
    }

    @Test
    void aKeyCountsWithinItsConversationOnly() {
        stores.conversations().admit(newTurn(open(), "I am a nurse", "key-1"));

        assertThat(stores.conversations().admit(newTurn(open(), "I am a nurse", "key-1")))
                .isInstanceOf(Admission.Admitted.class);
        assertThat(stores.conversations().admit(newTurn(open(stranger), "I am a nurse", "key-1")))
                .isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void turnsWithoutAKeyAreNeverRepetitions() {
        Conversation conversation = open();
        answered(admit(conversation, "Yes"), "Good.");

        assertThat(stores.conversations().admit(newTurn(conversation, "Yes", null)))
                .isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void isBusyWhileATurnRunsAndStoresNothing() {
        Conversation conversation = open();
        Turn running = admit(conversation, "I am a nurse");
        NewTurn second = newTurn(conversation, "in Zürich", "key-2");

        assertThat(stores.conversations().admit(second)).isEqualTo(new Admission.Busy(running));
        assertThat(messagesOf(conversation)).hasSize(1);
        assertThat(stores.conversations().findTurn(coachee, second.id())).isEmpty();

        answered(running, "Tell me more.");
        assertThat(stores.conversations().admit(second)).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void anotherConversationIsNotBusy() {
        admit(open(), "I am a nurse");

        assertThat(stores.conversations().admit(newTurn(open(), "I am a nurse", null)))
                .isInstanceOf(Admission.Admitted.class);
    }

    @RepeatedTest(5)
    void admitsExactlyOneOfManyTurnsSentAtTheSameMoment() {
        Conversation conversation = open();
        List<Admission> admissions =
                Race.run(8, number -> stores.conversations().admit(newTurn(conversation, "Message " + number, null)));

        assertThat(admissions).filteredOn(Admission.Admitted.class::isInstance).hasSize(1);
        assertThat(admissions).filteredOn(Admission.Busy.class::isInstance).hasSize(7);
        assertThat(messagesOf(conversation)).extracting(Message::position).containsExactly(1);
    }

    @RepeatedTest(5)
    void admitsOneKeyOnceHoweverOftenItIsSentAtTheSameMoment() {
        Conversation conversation = open();
        List<Admission> admissions =
                Race.run(8, number -> stores.conversations().admit(newTurn(conversation, "I am a nurse", "key-1")));

        TurnId admitted = admissions.stream()
                .filter(Admission.Admitted.class::isInstance)
                .map(admission -> ((Admission.Admitted) admission).turn().id())
                .reduce((one, other) -> {
                    throw new AssertionError("admitted twice: " + one + ", " + other);
                })
                .orElseThrow();
        assertThat(admissions)
                .filteredOn(Admission.Repeated.class::isInstance)
                .hasSize(7)
                .allSatisfy(admission ->
                        assertThat(((Admission.Repeated) admission).turn().id()).isEqualTo(admitted));
        assertThat(messagesOf(conversation)).hasSize(1);
    }

    protected final Turn stored(TurnId turn) {
        return stores.conversations().findTurn(coachee, turn).orElseThrow();
    }

    protected final List<Message> messagesOf(Conversation conversation) {
        return stores.conversations().messages(conversation.coachee(), conversation.id(), 0, 1_000);
    }
}
