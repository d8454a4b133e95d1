package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.EventLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
        Future<?> renewals = executor.scheduleWithFixedDelay(
                () -> renew(turn, stop),
                BETWEEN_RENEWALS.toMillis(),
                BETWEEN_RENEWALS.toMillis(),
                TimeUnit.MILLISECONDS);
        return () -> {
            renewals.cancel(false);
            stops.close();
        };
    }

    private void renew(Turn turn, StopSignal stop) {
        try {
            if (conversations.extendLease(turn.coachee(), turn.id(), from(clock.instant()))) {
                stop.give();
            }
        } catch (CoachException away) {
            LOG.debug("The lease of turn {} could not be renewed", turn.id(), away);
        }
    }

    /** A turn that is kept alive. */
    @FunctionalInterface
    interface Held extends AutoCloseable {
        @Override
        void close();
    }
}
