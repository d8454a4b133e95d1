package dev.coach.jobs;

import dev.coach.core.usecase.turn.CloseInterrupted;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes turns whose process died, at once and every few seconds. Any number of processes may do so beside each other. */
public final class TurnWatch implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(TurnWatch.class);

    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("coach-interrupted-turns").factory());

    private TurnWatch() {}

    static TurnWatch start(CloseInterrupted closeInterrupted) {
        TurnWatch watch = new TurnWatch();
        watch.looks.scheduleWithFixedDelay(
                () -> look(closeInterrupted), 0, BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS);
        return watch;
    }

    private static void look(CloseInterrupted closeInterrupted) {
        try {
            int closed = closeInterrupted.run();
            if (closed > 0) {
                LOG.info("Closed {} turns whose process had died", closed);
            }
        } catch (RuntimeException away) {
            // The database is away, or the process ends: the next look will tell.
            LOG.debug("Could not look for interrupted turns", away);
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
