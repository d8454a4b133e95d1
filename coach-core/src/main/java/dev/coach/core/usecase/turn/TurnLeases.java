package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.EventLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says for how long a turn counts as alive. With an executor a lease is short and is renewed while the turn runs, whatever the
 * model is doing; without one it is longer than any model is waited for.
 */
final class TurnLeases {
    static final Duration RENEWED = Duration.ofSeconds(15);
    static final Duration UNATTENDED = Duration.ofMinutes(5);

    private static final Duration BETWEEN_RENEWALS = Duration.ofSeconds(4);
    private static final Logger LOG = LoggerFactory.getLogger(TurnLeases.class);

    private final ConversationStore conversations;
    private final InstantSource clock;
    private final @Nullable ScheduledExecutorService executor;
    private final Set<Renewed> held = ConcurrentHashMap.newKeySet();

    TurnLeases(ConversationStore conversations, InstantSource clock, @Nullable ScheduledExecutorService executor) {
        this.conversations = conversations;
        this.clock = clock;
        this.executor = executor;
    }

    /** Until when a turn that is alive at this time is leased. */
    Instant from(Instant now) {
        return now.plus(executor == null ? UNATTENDED : RENEWED);
    }

    /** Keeps a turn alive until this is closed; gives the signal when it is to be stopped. */
    Held hold(Turn turn, StopSignal stop) {
        EventLog.Subscription stops = conversations.onStop(turn.id(), stop::give);
        if (executor == null) {
            return stops::close;
        }
        Renewed lease = new Renewed(turn, stop, clock.instant());
        held.add(lease);
        Future<?> renewals = executor.scheduleWithFixedDelay(
                () -> renew(lease), BETWEEN_RENEWALS.toMillis(), BETWEEN_RENEWALS.toMillis(), TimeUnit.MILLISECONDS);
        return () -> {
            renewals.cancel(false);
            held.remove(lease);
            stops.close();
        };
    }

    /** Renews what this process could not renew while the database was away, so that it does not take its own turns for those of a dead one. */
    void catchUp() {
        Instant due = clock.instant().minus(BETWEEN_RENEWALS.multipliedBy(2));
        held.stream().filter(lease -> lease.at.isBefore(due)).forEach(this::renew);
    }

    private void renew(Renewed lease) {
        Turn turn = lease.turn;
        try {
            Instant now = clock.instant();
            if (conversations.extendLease(turn.coachee(), turn.id(), from(now))) {
                lease.stop.give();
            }
            lease.at = now;
        } catch (CoachException away) {
            LOG.debug("The lease of turn {} could not be renewed", turn.id(), away);
        } catch (RuntimeException defect) {
            // Thrown on, it would end all later renewals unsaid.
            LOG.warn("The lease of turn {} could not be renewed", turn.id(), defect);
        }
    }

    /** A lease, and when it was renewed last. */
    private static final class Renewed {
        private final Turn turn;
        private final StopSignal stop;
        private volatile Instant at;

        Renewed(Turn turn, StopSignal stop, Instant at) {
            this.turn = turn;
            this.stop = stop;
            this.at = at;
        }
    }

    /** A turn that is kept alive. */
    @FunctionalInterface
    interface Held extends AutoCloseable {
        @Override
        void close();
    }
}
