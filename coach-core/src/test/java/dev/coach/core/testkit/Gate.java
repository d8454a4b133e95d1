package dev.coach.core.testkit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds a thread until the test lets it go on, so that a test sees something under way without sleeping. Neither side waits
 * longer than 30 seconds.
 */
public final class Gate {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);

    /**
     * Waits until somebody stands at the gate.
     *
     * @throws IllegalStateException when nobody came in time
     */
    public void awaitReached() {
        await(reached, "nobody reached the gate");
    }

    /** Lets everybody through, now and later. */
    public void open() {
        opened.countDown();
    }

    /**
     * Waits until the gate is open.
     *
     * @throws IllegalStateException when nobody opened it in time
     */
    public void pass() {
        reached.countDown();
        await(opened, "nobody opened the gate");
    }

    private static void await(CountDownLatch latch, String otherwise) {
        try {
            if (!latch.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(otherwise + " within " + PATIENCE.toSeconds() + " seconds");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(otherwise + " before the thread was interrupted", interrupted);
        }
    }
}
