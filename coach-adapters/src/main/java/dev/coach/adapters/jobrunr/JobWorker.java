package dev.coach.adapters.jobrunr;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jobrunr.storage.StorageException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on jobs, of this and of other processes, from {@link #start} to {@link #close}. JobRunr's server stops for good when the
 * database goes away for some seconds; this one builds a new server as soon as the database is back.
 */
public final class JobWorker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);
    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int PROBE_SECONDS = 2;

    private final DataSource pool;
    private final Supplier<NudgedServer> servers;
    private final CommitListener listener;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread supervisor;
    private volatile @Nullable NudgedServer server;

    /** @param servers builds servers that are not started yet */
    JobWorker(DataSource pool, DataSource unpooled, Supplier<NudgedServer> servers) {
        this.pool = pool;
        this.servers = servers;
        this.listener = new CommitListener(unpooled, this::lookForWork);
        this.supervisor =
                Thread.ofPlatform().daemon().name("coach-jobs-supervisor").unstarted(this::supervise);
    }

    /**
     * Starts to work; returns at once, also when the database is away. Once in a worker's life.
     *
     * @throws IllegalThreadStateException when it was started before
     */
    public void start() {
        supervisor.start();
        listener.start();
    }

    /** Whether it works on jobs now; false before the start, after the close, and while the database is away. */
    public boolean isRunning() {
        NudgedServer current = server;
        return current != null && isReady(current);
    }

    /**
     * Takes no new jobs and waits for those that run, as long as {@link JobSettings#closeLimit()} says; the others are
     * interrupted and tried again later. Closing twice is harmless.
     */
    @Override
    public void close() {
        closing.countDown();
        listener.close();
        supervisor.interrupt();
        try {
            supervisor.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        NudgedServer current = server;
        if (current != null) {
            current.retire();
        }
    }

    private void supervise() {
        Duration pause = Duration.ZERO;
        boolean working = false;
        while (!closesWithin(pause)) {
            NudgedServer current = server;
            if (current == null || !current.isRunning()) {
                if (working) {
                    LOG.warn("Background jobs rest, because the database went away; they go on when it is back");
                    working = false;
                }
                replaceIfTheDatabaseAnswers(current);
                pause = pauseAfter(pause);
            } else if (!working && isReady(current)) {
                LOG.info("Background jobs are worked on");
                working = true;
                pause = BETWEEN_CHECKS;
                lookForWork();
            }
        }
    }

    private static boolean isReady(NudgedServer server) {
        try {
            return server.isReady();
        } catch (StorageException e) {
            LOG.debug("The database is away", e);
            return false;
        }
    }

    private void replaceIfTheDatabaseAnswers(@Nullable NudgedServer stopped) {
        if (stopped != null) {
            stopped.retire();
        }
        try (Connection connection = pool.getConnection()) {
            if (connection.isValid(PROBE_SECONDS)) {
                if (stopped != null) {
                    stopped.signOff();
                }
                NudgedServer fresh = servers.get();
                fresh.start();
                server = fresh;
            }
        } catch (SQLException | StorageException e) {
            LOG.debug("The database is away", e);
        } catch (RuntimeException e) {
            LOG.error("Background jobs cannot be worked on; the next attempt follows", e);
        }
    }

    private static Duration pauseAfter(Duration pause) {
        Duration longer = pause.isZero() ? BETWEEN_CHECKS.dividedBy(2) : pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    private boolean closesWithin(Duration pause) {
        try {
            return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void lookForWork() {
        NudgedServer current = server;
        if (current == null) {
            return;
        }
        try {
            current.nudge();
        } catch (RuntimeException e) {
            LOG.debug("New jobs could not be looked for; the poll finds them", e);
        }
    }
}
