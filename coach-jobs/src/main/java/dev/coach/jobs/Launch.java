package dev.coach.jobs;

import dev.coach.core.domain.CoachException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** Runs a process until it is told to stop. What cannot start says so in one line and ends with status 1. */
public final class Launch {
    private Launch() {}

    /**
     * Starts, says where, and blocks until SIGTERM or Ctrl-C; then closes.
     *
     * @param start opens everything; what it opened before it failed it has closed
     */
    @SuppressWarnings("SystemOut") // the one line that a person waits for
    public static void untilStopped(Supplier<? extends Running> start) {
        Running running;
        try {
            running = start.get();
        } catch (CoachException cannot) {
            System.err.println(cannot.getMessage());
            System.exit(1);
            return;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                running.close();
                            } catch (RuntimeException failure) {
                                LoggerFactory.getLogger(Launch.class)
                                        .error("the process did not stop cleanly", failure);
                            } finally {
                                stopped.countDown();
                            }
                        },
                        "stop"));
        System.out.println(running.greeting());
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A process that runs. */
    public interface Running extends AutoCloseable {
        /** What a person is told once it runs. */
        String greeting();

        @Override
        void close();
    }
}
