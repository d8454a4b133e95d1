package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.port.EventLog;
import dev.coach.core.port.EventLog.Subscription;
import org.junit.jupiter.api.Test;

/** The part of {@link EventLogContract} about following a log. */
abstract class EventFollowersContract extends StoresContract {
    @Test
    void wakesFollowersWhenEventsOfATurnWereAppended() {
        Turn turn = admit(open(), "I am a nurse");
        Handled<Integer> first = new Handled<>();
        Handled<Integer> second = new Handled<>();
        try (Subscription one = log().follow(coachee, () -> first.add(eventsOf(turn)));
                Subscription other = log().follow(coachee, () -> second.add(eventsOf(turn)))) {
            assertThat(one).isNotSameAs(other);
            log().append(coachee, turn.id(), numberedFrom(1, delta("a"), delta("b")));

            awaitValue(first, 2);
            awaitValue(second, 2);
        }
    }

    @Test
    void wakesFollowersWhenATurnEnds() {
        Turn turn = admit(open(), "I am a nurse");
        Handled<Integer> handled = new Handled<>();
        try (Subscription following = log().follow(coachee, () -> handled.add(eventsOf(turn)))) {
            assertThat(following).isNotNull();
            answered(turn, "Good.");
            awaitValue(handled, 1);
        }
    }

    @Test
    void wakesFollowersForLiveEvents() {
        Handled<Integer> handled = new Handled<>();
        try (Subscription following =
                log().follow(coachee, () -> handled.add(log().read(coachee, 0).size()))) {
            assertThat(following).isNotNull();
            open();
            open();
            awaitValue(handled, 2);
        }
    }

    @Test
    void wakesNobodyAfterTheSubscriptionWasClosed() {
        Turn turn = admit(open(), "I am a nurse");
        Handled<Integer> closed = new Handled<>();
        Handled<Integer> open = new Handled<>();
        Subscription ended = log().follow(coachee, () -> closed.add(eventsOf(turn)));
        log().append(coachee, turn.id(), numberedFrom(1, delta("a")));
        awaitValue(closed, 1);
        ended.close();
        ended.close();

        try (Subscription following = log().follow(coachee, () -> open.add(eventsOf(turn)))) {
            assertThat(following).isNotNull();
            log().append(coachee, turn.id(), numberedFrom(2, delta("b")));
            awaitValue(open, 2);
        }
        assertThat(closed.all()).doesNotContain(2);
    }

    @Test
    void aFollowerThatFailsHarmsNobodyElse() {
        Turn turn = admit(open(), "I am a nurse");
        Handled<Integer> handled = new Handled<>();
        Runnable failing = () -> {
            throw new IllegalStateException("a browser tab went away");
        };
        try (Subscription broken = log().follow(coachee, failing);
                Subscription sound = log().follow(coachee, () -> handled.add(eventsOf(turn)))) {
            assertThat(broken).isNotSameAs(sound);
            log().append(coachee, turn.id(), numberedFrom(1, delta("a")));
            awaitValue(handled, 1);
            log().append(coachee, turn.id(), numberedFrom(2, delta("b")));
            awaitValue(handled, 2);
        }
    }

    protected final EventLog log() {
        return stores.events();
    }

    private int eventsOf(Turn turn) {
        return log().read(coachee, turn.id(), 0).size();
    }

    /** Calls may come for nothing or be merged, so only what was read in one of them counts. */
    private static void awaitValue(Handled<Integer> handled, int expected) {
        while (handled.awaitNext() < expected) {}
    }

    protected static TurnEvent delta(String text) {
        return new TurnEvent.Delta(text);
    }
}
