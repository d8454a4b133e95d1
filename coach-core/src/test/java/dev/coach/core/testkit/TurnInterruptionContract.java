package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.port.Admission;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.FollowUp;
import dev.coach.core.port.NewTurn;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The part of {@link ConversationStoreContract} about leases that run out, and the turns that nobody ended. */
abstract class TurnInterruptionContract extends TurnStopContract {
    @Test
    void closesATurnWhoseLeaseRanOutAndKeepsWhatWasStreamed() {
        Conversation conversation = open();
        Turn left = admit(conversation, "I am a nurse");
        List<Numbered<TurnEvent>> streamed = numberedFrom(
                1,
                new TurnEvent.Started(left.id()),
                new TurnEvent.State(decision(), "coach-reply/1"),
                new TurnEvent.Delta("What do you "),
                new TurnEvent.Delta("like"));
        stores.events().append(coachee, left.id(), streamed);
        NewTurn next = newTurnAt(afterTheLeaseOf(left), conversation, "Hello?", null);

        assertThat(stores.conversations().admit(next)).isInstanceOf(Admission.Admitted.class);

        Turn closed = stored(left.id());
        assertThat(closed.status()).isEqualTo(TurnStatus.FAILED);
        assertThat(closed.detail()).isNotBlank();
        assertThat(closed.writtenBy()).isEqualTo("coach-reply/1");
        assertThat(messagesOf(conversation))
                .extracting(Message::position, Message::speaker, Message::text, Message::complete, Message::turn)
                .containsExactly(
                        tuple(1, Speaker.COACHEE, "I am a nurse", true, left.id()),
                        tuple(2, Speaker.COACH, "What do you like", false, left.id()),
                        tuple(3, Speaker.COACHEE, "Hello?", true, next.id()));
        assertThat(messagesOf(conversation).get(1).id()).isEqualTo(closed.replyId());
        assertInterrupted(left, 5);
    }

    @Test
    void closesInterruptedTurnsWithoutAnyRequest() {
        Conversation conversation = open();
        Turn left = admit(conversation, "I am a nurse");
        stores.events()
                .append(
                        coachee,
                        left.id(),
                        numberedFrom(1, new TurnEvent.Started(left.id()), new TurnEvent.Delta("What")));
        Conversation other = open();
        Turn living = admit(other, "I am a cook");
        stores.conversations()
                .extendLease(coachee, living.id(), afterTheLeaseOf(living).plus(LEASE));

        int closed = stores.conversations().closeInterrupted(afterTheLeaseOf(left));

        assertThat(closed).isPositive();
        assertThat(stored(left.id()).status()).isEqualTo(TurnStatus.FAILED);
        assertThat(messagesOf(conversation)).extracting(Message::text).containsExactly("I am a nurse", "What");
        assertInterrupted(left, 3);
        assertThat(stored(living.id()).status()).isEqualTo(TurnStatus.RUNNING);
    }

    @Test
    void hasTheMessageOfAnInterruptedTurnReadLikeAnyOther() {
        Turn left = admit(open(), "I am a nurse");
        FollowUp work = new FollowUp.UpdateProfile(left);
        Handled<FollowUp> handled = new Handled<>();
        stores.jobs().handleWith(given -> {
            if (given.equals(work)) {
                handled.add(given);
            }
        });

        stores.conversations().closeInterrupted(afterTheLeaseOf(left));

        assertThat(handled.awaitNext()).isEqualTo(work);
    }

    @Test
    void closesAnInterruptedTurnOnce() {
        Turn left = admit(open(), "I am a nurse");
        Instant later = afterTheLeaseOf(left);

        Race.run(3, runner -> stores.conversations().closeInterrupted(later));

        assertInterrupted(left, 1);
    }

    @Test
    void aTurnThatWasInterruptedBeforeItsFirstWordHasNoReply() {
        Conversation conversation = open();
        Turn left = admit(conversation, "I am a nurse");

        stores.conversations().admit(newTurnAt(afterTheLeaseOf(left), conversation, "Hello?", null));

        assertThat(stored(left.id()).status()).isEqualTo(TurnStatus.FAILED);
        assertThat(stored(left.id()).replyId()).isNull();
        assertThat(messagesOf(conversation)).extracting(Message::text).containsExactly("I am a nurse", "Hello?");
        assertInterrupted(left, 1);
    }

    @Test
    void closesAnInterruptedTurnWhenItsOwnKeyIsSentAgain() {
        Conversation conversation = open();
        NewTurn sent = newTurn(conversation, "I am a nurse", "key-1");
        stores.conversations().admit(sent);
        Turn left = stored(sent.id());

        Admission again =
                stores.conversations().admit(newTurnAt(afterTheLeaseOf(left), conversation, "I am a nurse", "key-1"));

        assertThat(again).isEqualTo(new Admission.Repeated(stored(left.id())));
        assertThat(stored(left.id()).status()).isEqualTo(TurnStatus.FAILED);
        assertThat(messagesOf(conversation)).hasSize(1);
    }

    @Test
    void whoeverAnsweredAnInterruptedTurnCanNoLongerCompleteIt() {
        Conversation conversation = open();
        Turn left = admit(conversation, "I am a nurse");
        stores.conversations().admit(newTurnAt(afterTheLeaseOf(left), conversation, "Hello?", null));
        Turn closed = stored(left.id());

        boolean completed = stores.conversations().complete(completion(left, answer("Too late."), 1), List.of());

        assertThat(completed).isFalse();
        assertThat(stored(left.id())).isEqualTo(closed);
        assertThat(messagesOf(conversation)).extracting(Message::text).doesNotContain("Too late.");
        assertInterrupted(left, 1);
    }

    @Test
    void anExtendedLeaseKeepsTheTurnRunning() {
        Conversation conversation = open();
        Turn running = admit(conversation, "I am a nurse");
        Instant later = afterTheLeaseOf(running);
        stores.conversations().extendLease(coachee, running.id(), later.plus(LEASE));

        assertThat(stores.conversations().admit(newTurnAt(later, conversation, "Hello?", null)))
                .isEqualTo(new Admission.Busy(running));
        assertThat(stores.conversations()
                        .admit(newTurnAt(later.plus(LEASE).plusSeconds(1), conversation, "Hello?", null)))
                .isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void extendingTheLeaseOfATurnThatEndedOrNeverWasChangesNothing() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        answered(turn, "Tell me more.");
        Turn ended = stored(turn.id());

        stores.conversations().extendLease(coachee, turn.id(), clock.instant().plus(LEASE));
        stores.conversations()
                .extendLease(coachee, new TurnId(ids.next()), clock.instant().plus(LEASE));

        assertThat(stored(turn.id())).isEqualTo(ended);
        assertThat(stores.conversations().admit(newTurn(conversation, "Hello?", null)))
                .isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void aTurnWhoseLeaseRanOutMayStillEndWhenNobodyTookOver() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        stores.conversations().extendLease(coachee, turn.id(), turn.startedAt());

        assertThat(stores.conversations().complete(completion(turn, answer("Late."), 0), List.of()))
                .isTrue();
        assertThat(stored(turn.id()).status()).isEqualTo(TurnStatus.ANSWERED);
    }

    private static Instant afterTheLeaseOf(Turn turn) {
        return turn.startedAt().plus(LEASE).plusSeconds(1);
    }

    private void assertInterrupted(Turn turn, long lastNumber) {
        List<Numbered<TurnEvent>> log = stores.events().read(coachee, turn.id(), 0);
        assertThat(log.getLast().number()).isEqualTo(lastNumber);
        assertThat(log.getLast().event())
                .isInstanceOfSatisfying(
                        TurnEvent.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo(ErrorCode.TURN_INTERRUPTED));
    }
}
