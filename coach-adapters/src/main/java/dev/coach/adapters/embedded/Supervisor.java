package dev.coach.adapters.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the server of one home, on a thread of its own, and has it started again when its process is gone. */
final class Supervisor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final PostgresHome home;
    private final Revival revival;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("embedded-postgres-supervisor").unstarted(this::supervise);

    /** Starts the server again unless it runs by then. */
    @FunctionalInterface
    interface Revival {
        void run() throws IOException;
    }

    Supervisor(PostgresHome home, Revival revival) {
        this.home = home;
        this.revival = revival;
    }

    void start() {
        thread.start();
    }

    /** Returns when nothing is started any more. */
    @Override
    public void close() {
        closing.countDown();
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException hurried) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void supervise() {
        boolean away = false;
        String told = "";
        Duration pause = BETWEEN_LOOKS;
        while (!closesWithin(pause)) {
            try {
                if (!away && ServerProcess.of(home) instanceof ServerProcess.Running) {
                    continue;
                }
                if (!away) {
                    LOG.warn("PostgreSQL in {} is gone; it is started again", home.data());
                    away = true;
                }
                revival.run();
                LOG.info("PostgreSQL in {} runs again", home.data());
                away = false;
                told = "";
                pause = BETWEEN_LOOKS;
            } catch (IOException | RuntimeException failure) {
                String reason = String.valueOf(failure.getMessage());
                if (closing.getCount() > 0 && !reason.equals(told)) {
                    LOG.error(
                            "PostgreSQL in {} does not start again; the next attempt follows: {}", home.data(), reason);
                    told = reason;
                }
                pause = longerThan(pause);
            }
        }
    }

    private static Duration longerThan(Duration pause) {
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    private boolean closesWithin(Duration pause) {
        try {
            return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException closed) {
            return true;
        }
    }
}
