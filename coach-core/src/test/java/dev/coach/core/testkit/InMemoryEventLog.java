package dev.coach.core.testkit;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.port.EventLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps both logs as lists, and wakes followers on the thread that appended. */
final class InMemoryEventLog implements EventLog {
    private static final Logger LOG = LoggerFactory.getLogger(InMemoryEventLog.class);
    private static final int MAX_LIVE_EVENTS = 1_000;

    private final InMemoryTransactions transactions;
    private final Map<OwnedTurn, List<Numbered<TurnEvent>>> turns = new HashMap<>();
    private final Map<CoacheeId, List<Numbered<LiveEvent>>> live = new HashMap<>();
    private final Map<CoacheeId, Set<Follower>> followers = new HashMap<>();

    InMemoryEventLog(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void append(CoacheeId coachee, TurnId turn, List<Numbered<TurnEvent>> events) {
        transactions.run(() -> {
            OwnedTurn key = new OwnedTurn(coachee, turn);
            long expected = turns.getOrDefault(key, List.of()).size() + 1L;
            for (Numbered<TurnEvent> event : events) {
                if (event.number() != expected || transactions.isErased(coachee)) {
                    throw new CoachException(
                            ErrorCode.VERSION_CONFLICT,
                            "The next event of turn %s is number %d, not %d; somebody else closed the turn."
                                    .formatted(turn, expected, event.number()));
                }
                expected++;
            }
            turns.computeIfAbsent(key, absent -> new ArrayList<>()).addAll(events);
            wake(coachee);
        });
    }

    /** Appends the event with the coachee's next number. */
    void append(CoacheeId coachee, LiveEvent event) {
        transactions.run(() -> {
            List<Numbered<LiveEvent>> log = live.computeIfAbsent(coachee, absent -> new ArrayList<>());
            log.add(new Numbered<>(log.size() + 1L, event));
            wake(coachee);
        });
    }

    @Override
    public List<Numbered<TurnEvent>> read(CoacheeId coachee, TurnId turn, long after) {
        return transactions.compute(() -> turns.getOrDefault(new OwnedTurn(coachee, turn), List.of()).stream()
                .filter(event -> event.number() > after)
                .toList());
    }

    @Override
    public List<Numbered<LiveEvent>> read(CoacheeId coachee, long after) {
        return transactions.compute(() -> live.getOrDefault(coachee, List.of()).stream()
                .filter(event -> event.number() > after)
                .limit(MAX_LIVE_EVENTS)
                .toList());
    }

    @Override
    public long newest(CoacheeId coachee) {
        return transactions.compute(
                () -> (long) live.getOrDefault(coachee, List.of()).size());
    }

    @Override
    public Subscription follow(CoacheeId coachee, Runnable wakeUp) {
        Follower follower = new Follower(wakeUp);
        transactions.run(() -> followers
                .computeIfAbsent(coachee, absent -> new LinkedHashSet<>())
                .add(follower));
        return () -> {
            follower.closed.set(true);
            transactions.run(
                    () -> followers.getOrDefault(coachee, new LinkedHashSet<>()).remove(follower));
        };
    }

    /** Wakes whoever follows, so that they notice. */
    void forget(CoacheeId coachee) {
        transactions.run(() -> {
            turns.keySet().removeIf(key -> key.coachee().equals(coachee));
            live.remove(coachee);
            wake(coachee);
        });
    }

    private void wake(CoacheeId coachee) {
        followers.getOrDefault(coachee, Set.of()).forEach(follower -> transactions.afterwards(follower::wake));
    }

    private record OwnedTurn(CoacheeId coachee, TurnId turn) {}

    private static final class Follower {
        private final Runnable wakeUp;
        private final AtomicBoolean closed = new AtomicBoolean();

        Follower(Runnable wakeUp) {
            this.wakeUp = wakeUp;
        }

        void wake() {
            if (closed.get()) {
                return;
            }
            try {
                wakeUp.run();
            } catch (RuntimeException failure) {
                LOG.warn("a follower of the event log failed; the next event wakes it again", failure);
            }
        }
    }
}
