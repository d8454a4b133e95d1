package dev.coach.server.http;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.port.EventLog;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.Stores;
import dev.coach.server.wire.TurnEventJson;
import java.time.Duration;
import java.util.List;

/** Sends a turn's events from the event log, first those that are there, then each as it comes, until the turn has ended. */
final class TurnFollower {
    private static final Duration LONGEST_TURN = Duration.ofMinutes(5);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final Stores stores;

    TurnFollower(Stores stores) {
        this.stores = stores;
    }

    /** @param after the number of the last event that the reader has seen */
    void follow(EventStream stream, TurnId turn, long after) {
        CoacheeId coachee = stream.coachee();
        long seen = after;
        try (EventLog.Subscription subscription = stores.events().follow(coachee, stream.wake())) {
            boolean ended = false;
            do {
                List<Numbered<TurnEvent>> news = stores.events().read(coachee, turn, seen);
                for (Numbered<TurnEvent> next : news) {
                    send(stream, next);
                    seen = next.number();
                    if (next.event() instanceof TurnEvent.Last) {
                        stream.flush();
                        return;
                    }
                }
                if (news.isEmpty() && ended) {
                    sendLostEnd(stream, turn, seen);
                    return;
                }
                // Its last event is in the log as soon as it counts as ended, so one more look will find it.
                ended = news.isEmpty() && hasEnded(coachee, turn);
            } while (ended || stream.pause());
        }
    }

    /** Waits until a turn that runs elsewhere has ended, at most {@link #LONGEST_TURN}. */
    void awaitEnd(CoacheeId coachee, TurnId turn) {
        WakeUp wake = new WakeUp();
        long deadline = System.nanoTime() + LONGEST_TURN.toNanos();
        try (EventLog.Subscription subscription = stores.events().follow(coachee, wake)) {
            while (!hasEnded(coachee, turn) && System.nanoTime() < deadline) {
                wake.await(LOOK_AGAIN.toNanos());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refusal.stopping();
        }
    }

    static void send(EventStream stream, Numbered<TurnEvent> next) {
        TurnEventJson data = TurnEventJson.of(next.event());
        stream.send(next.number(), data.event(), data);
    }

    /**
     * A reader may have seen events that the process which wrote them could not store before it died; then the turn was closed
     * with a last event of a number that the reader has passed. One who has seen that very event is told it once more.
     */
    private void sendLostEnd(EventStream stream, TurnId turn, long seen) {
        List<Numbered<TurnEvent>> all = stores.events().read(stream.coachee(), turn, 0);
        if (!all.isEmpty() && all.getLast().number() <= seen && all.getLast().event() instanceof TurnEvent.Last) {
            send(stream, new Numbered<>(seen + 1, all.getLast().event()));
        }
        stream.flush();
    }

    private boolean hasEnded(CoacheeId coachee, TurnId turn) {
        return stores.conversations()
                .findTurn(coachee, turn)
                .filter(found -> found.status() == TurnStatus.RUNNING)
                .isEmpty();
    }
}
