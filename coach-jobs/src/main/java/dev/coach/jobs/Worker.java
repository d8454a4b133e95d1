package dev.coach.jobs;

import dev.coach.adapters.jobrunr.JobWorker;
import dev.coach.core.port.ConversationStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the background work of an installation: runs the jobs, and closes turns whose process died. Any number of workers may
 * run beside each other.
 */
public final class Worker implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final JobWorker jobs;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("coach-interrupted-turns").factory());

    private Worker(JobWorker jobs) {
        this.jobs = jobs;
    }

    static Worker start(JobWorker jobs, ConversationStore conversations, InstantSource clock) {
        Worker worker = new Worker(jobs);
        jobs.start();
        worker.looks.scheduleWithFixedDelay(
                () -> closeInterrupted(conversations, clock), 0, BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS);
        return worker;
    }

    /** Whether it works now; not while the database is away. */
    public boolean isRunning() {
        return jobs.isRunning();
    }

    /** Takes no new jobs and waits a bounded time for those that run; the others are tried again later. */
    @Override
    public void close() {
        looks.shutdownNow();
        jobs.close();
    }

    private static void closeInterrupted(ConversationStore conversations, InstantSource clock) {
        try {
            int closed = conversations.closeInterrupted(clock.instant());
            if (closed > 0) {
                LOG.info("Closed {} turns whose process had died", closed);
            }
        } catch (RuntimeException away) {
            // The database is away, or the worker closes: the next look will tell.
            LOG.debug("Could not look for interrupted turns", away);
        }
    }
}
