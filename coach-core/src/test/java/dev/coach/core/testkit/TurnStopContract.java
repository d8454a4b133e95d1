package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.EventLog.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The part of {@link ConversationStoreContract} about turns that are to be stopped. */
abstract class TurnStopContract extends TurnAdmissionContract {
    @Test
    @Timeout(60)
    void tellsOnlyWhoeverAnswersTheTurnThatItIsToBeStopped() throws InterruptedException {
        Turn turn = admit(open(), "I am a nurse");
        Turn other = admit(open(), "I am a cook");
        BlockingQueue<Turn> heard = new LinkedBlockingQueue<>();
        try (Subscription one = stores.conversations().onStop(turn.id(), () -> heard.add(turn));
                Subscription two = stores.conversations().onStop(other.id(), () -> heard.add(other))) {
            assertThat(one).isNotSameAs(two);
            // A store may take a moment until it listens.
            do {
                assertThat(stores.conversations().requestStop(coachee, turn.id()))
                        .contains(turn);
            } while (heard.poll(100, TimeUnit.MILLISECONDS) == null);
            assertThat(heard).doesNotContain(other);
        }
    }

    @Test
    void tellsItWithTheNextRenewalOfTheLeaseToo() {
        Turn turn = admit(open(), "I am a nurse");
        assertThat(renewed(turn)).isFalse();

        stores.conversations().requestStop(coachee, turn.id());

        assertThat(renewed(turn)).isTrue();
        assertThat(stored(turn.id()).status()).isEqualTo(TurnStatus.RUNNING);
    }

    @Test
    void doesNotStopATurnThatHasEndedNorTheNextOne() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        stores.conversations().requestStop(coachee, turn.id());
        answered(turn, "Tell me more.");
        Turn ended = stored(turn.id());

        assertThat(stores.conversations().requestStop(coachee, turn.id())).contains(ended);
        assertThat(renewed(turn)).isFalse();
        assertThat(renewed(admit(conversation, "I like it"))).isFalse();
    }

    @Test
    void stopsNoTurnOfSomebodyElseAndNoneThatIsUnknown() {
        Turn turn = admit(open(), "I am a nurse");

        assertThat(stores.conversations().requestStop(stranger, turn.id())).isEmpty();
        assertThat(stores.conversations().requestStop(coachee, new TurnId(ids.next())))
                .isEmpty();
        assertThat(renewed(turn)).isFalse();
    }

    @Test
    void closesATurnThatWasToBeStoppedAsStoppedWhenNobodyAnswersItAnyMore() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        stores.events()
                .append(
                        coachee,
                        turn.id(),
                        numberedFrom(1, new TurnEvent.Started(turn.id()), new TurnEvent.Delta("What do")));
        stores.conversations().requestStop(coachee, turn.id());

        Instant later = turn.startedAt().plus(LEASE).plusSeconds(1);
        stores.conversations().closeInterrupted(later);

        MessageId reply = stored(turn.id()).replyId();
        assertThat(stored(turn.id()).status()).isEqualTo(TurnStatus.STOPPED);
        assertThat(messagesOf(conversation))
                .extracting(Message::text, Message::complete)
                .contains(tuple("What do", false));
        List<Numbered<TurnEvent>> log = stores.events().read(coachee, turn.id(), 0);
        assertThat(log.getLast()).isEqualTo(new Numbered<>(3, new TurnEvent.Stopped(reply)));
    }

    private boolean renewed(Turn turn) {
        return stores.conversations()
                .extendLease(coachee, turn.id(), clock.instant().plus(LEASE));
    }
}
