package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Inquiry;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.port.Admission;
import dev.coach.core.port.NewRetry;
import dev.coach.core.port.NewTurn;
import dev.coach.core.port.TurnCompletion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The part of {@link ConversationStoreContract} about messages that are answered again. */
abstract class TurnRetryContract extends SummaryContract {
    @Test
    void answersTheSameMessageAgainAndKeepsTheOldReplyUntilThereIsANewOne() {
        Conversation conversation = open();
        Turn first = answeredTurn(conversation, "I am a nurse", "Old.");
        Message old = messagesOf(conversation).getLast();

        Turn second = retry(first);

        assertThat(second.retryOf()).isEqualTo(first.id());
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(second.status()).isEqualTo(TurnStatus.RUNNING);
        assertThat(messagesOf(conversation)).extracting(Message::text).containsExactly("I am a nurse", "Old.");

        TurnCompletion completion = answered(second, "New.");

        assertThat(messagesOf(conversation)).extracting(Message::text).containsExactly("I am a nurse", "New.");
        Message current = messagesOf(conversation).getLast();
        assertThat(current.id()).isEqualTo(completion.replyId());
        assertThat(current.position()).isEqualTo(old.position());
        assertThat(stored(second.id()).retryOf()).isEqualTo(first.id());
        assertThat(stores.conversations().findMessage(coachee, old.id())).contains(old);
        assertThat(stored(first.id()).replyId()).isEqualTo(old.id());
    }

    @Test
    void theNextMessageComesAfterTheNewReply() {
        Conversation conversation = open();
        Turn first = answeredTurn(conversation, "I am a nurse", "Old.");
        answered(retry(first), "New.");
        answeredTurn(conversation, "I like it", "Good.");

        assertThat(messagesOf(conversation))
                .extracting(Message::text)
                .containsExactly("I am a nurse", "New.", "I like it", "Good.");
        assertThat(messagesOf(conversation)).extracting(Message::position).containsExactly(1, 2, 3, 4);
    }

    @Test
    void anyTurnOfTheMessageMayBeNamedAndTheRetriesAreOneChain() {
        Turn first = answeredTurn(open(), "I am a nurse", "Old.");
        Turn second = retry(first);
        answered(second, "New.");

        Turn third = retry(first);

        assertThat(third.retryOf()).isEqualTo(second.id());
    }

    @Test
    void aRetryThatWritesNothingLeavesTheOldReply() {
        Conversation conversation = open();
        Turn first = answeredTurn(conversation, "I am a nurse", "Old.");
        Turn second = retry(first);

        stores.conversations().complete(completion(second, new TurnOutcome.Stopped(""), 0), List.of());

        assertThat(messagesOf(conversation)).extracting(Message::text).containsExactly("I am a nurse", "Old.");
        assertThat(retry(second).retryOf()).isEqualTo(second.id());
    }

    @Test
    void aMessageThatHasNoReplyYetGetsOne() {
        Conversation conversation = open();
        Turn first = admit(conversation, "I am a nurse");
        stores.conversations().complete(completion(first, new TurnOutcome.Stopped(""), 0), List.of());

        answered(retry(first), "New.");

        assertThat(messagesOf(conversation))
                .extracting(Message::speaker, Message::position)
                .containsExactly(tuple(Speaker.COACHEE, 1), tuple(Speaker.COACH, 2));
    }

    @Test
    void whatOnlyTheOldReplyAskedForWasNotAsked() {
        Conversation conversation = open();
        Turn first = answeredTurn(conversation, "I am a nurse", "Old.");

        Admission.Admitted again = (Admission.Admitted) stores.conversations().admitRetry(newRetry(first.id(), null));
        assertThat(again.inquiry()).isEqualTo(Inquiry.NONE);
        assertThat(again.message()).isEqualTo(messagesOf(conversation).getFirst());
        TurnCompletion silent = completion(again.turn(), answer("New."), 0);
        stores.conversations()
                .complete(
                        new TurnCompletion(
                                again.turn(),
                                null,
                                silent.outcome(),
                                null,
                                silent.replyId(),
                                silent.events(),
                                silent.at()),
                        List.of());

        Admission.Admitted next =
                (Admission.Admitted) stores.conversations().admit(newTurn(conversation, "I like it", null));
        assertThat(next.inquiry().asked()).isEqualTo(Set.of());
    }

    @Test
    void onlyTheLatestMessageCanBeAnsweredAgain() {
        Conversation conversation = open();
        Turn first = answeredTurn(conversation, "I am a nurse", "Good.");
        Turn second = admit(conversation, "I like it");

        assertThat(admitRetry(first.id(), null)).isEqualTo(new Admission.Busy(second));
        answered(second, "Fine.");
        assertThat(admitRetry(first.id(), null)).isEqualTo(new Admission.Outdated(stored(first.id())));
        assertThat(admitRetry(second.id(), null)).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void theSameKeyIsTheSameRetryAndNothingElse() {
        Conversation conversation = open();
        NewTurn sent = newTurn(conversation, "I am a nurse", "sent");
        Turn first = ((Admission.Admitted) stores.conversations().admit(sent)).turn();
        answered(first, "Old.");
        NewRetry retried = newRetry(first.id(), "again");
        assertThat(stores.conversations().admitRetry(retried)).isInstanceOf(Admission.Admitted.class);

        assertThat(admitRetry(first.id(), "again")).isEqualTo(new Admission.Repeated(stored(retried.id())));
        assertThat(admitRetry(first.id(), "sent")).isEqualTo(new Admission.KeyTaken(stored(first.id())));
        assertThat(stores.conversations().admit(newTurn(conversation, "I am a nurse", "again")))
                .isEqualTo(new Admission.KeyTaken(stored(retried.id())));
        assertThat(stores.conversations().admit(newTurn(conversation, "I am a nurse", "sent")))
                .isEqualTo(new Admission.Repeated(stored(first.id())));
    }

    @Test
    void aConversationKnowsWhichTurnItIsAnswering() {
        Conversation conversation = open();
        assertThat(stores.conversations().findRunning(coachee, conversation.id()))
                .isEmpty();
        Turn first = answeredTurn(conversation, "I am a nurse", "Old.");
        assertThat(stores.conversations().findRunning(coachee, conversation.id()))
                .isEmpty();

        Turn second = retry(first);

        assertThat(stores.conversations().findRunning(coachee, conversation.id()))
                .contains(second);
        assertThat(stores.conversations().findRunning(stranger, conversation.id()))
                .isEmpty();
    }

    @Test
    void closesAnInterruptedTurnBeforeItIsAnsweredAgain() {
        Conversation conversation = open();
        Turn left = admit(conversation, "I am a nurse");
        Instant later = left.startedAt().plus(LEASE).plusSeconds(1);

        Admission again = stores.conversations()
                .admitRetry(new NewRetry(new TurnId(ids.next()), coachee, left.id(), null, later, later.plus(LEASE)));

        assertThat(again).isInstanceOf(Admission.Admitted.class);
        assertThat(stored(left.id()).status()).isEqualTo(TurnStatus.FAILED);
    }

    @Test
    void retriesNoTurnOfSomebodyElseAndNoneThatIsUnknown() {
        Turn turn = answeredTurn(open(), "I am a nurse", "Old.");

        for (NewRetry foreign : List.of(
                new NewRetry(
                        new TurnId(ids.next()),
                        stranger,
                        turn.id(),
                        null,
                        clock.instant(),
                        clock.instant().plus(LEASE)),
                newRetry(new TurnId(ids.next()), null))) {
            assertThatThrownBy(() -> stores.conversations().admitRetry(foreign))
                    .isInstanceOfSatisfying(
                            CoachException.class,
                            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.NOT_FOUND));
        }
    }

    private Turn answeredTurn(Conversation conversation, String text, String reply) {
        Turn turn = admit(conversation, text);
        answered(turn, reply);
        return turn;
    }

    private Turn retry(Turn turn) {
        if (admitRetry(turn.id(), null) instanceof Admission.Admitted admitted) {
            return admitted.turn();
        }
        throw new AssertionError("not admitted: " + turn);
    }

    private Admission admitRetry(TurnId turn, @Nullable String key) {
        return stores.conversations().admitRetry(newRetry(turn, key));
    }

    private NewRetry newRetry(TurnId turn, @Nullable String key) {
        Instant now = clock.instant();
        return new NewRetry(new TurnId(ids.next()), coachee, turn, key, now, now.plus(LEASE));
    }
}
