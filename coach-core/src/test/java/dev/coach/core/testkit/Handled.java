package dev.coach.core.testkit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Collects what other threads hand over, and waits for it. */
final class Handled<T> {
    private final Duration patience;
    private final BlockingQueue<T> arrived = new LinkedBlockingQueue<>();
    private final List<T> all = new CopyOnWriteArrayList<>();

    Handled() {
        this(Duration.ofSeconds(60));
    }

    Handled(Duration patience) {
        this.patience = patience;
    }

    void add(T handled) {
        all.add(handled);
        arrived.add(handled);
    }

    /** The next one that was not waited for yet; fails the test when none comes in time. */
    T awaitNext() {
        try {
            T next = arrived.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (next == null) {
                throw new AssertionError(
                        "nothing arrived within %d seconds; before that: %s".formatted(patience.toSeconds(), all));
            }
            return next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", interrupted);
        }
    }

    List<T> all() {
        return List.copyOf(all);
    }
}
