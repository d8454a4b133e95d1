package dev.coach.jobs;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a process has opened, to be closed in the reverse order, whatever becomes of each. Closing twice is harmless. */
public final class Closing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private final Deque<Step> steps = new ArrayDeque<>();

    private record Step(String name, AutoCloseable opened) {}

    /**
     * Remembers something that was opened.
     *
     * @param name for the log, when it does not close
     * @return the same
     * @throws CoachException when the calling thread was interrupted, because the process is to end: nothing more is to be
     *     opened
     */
    public synchronized <T extends AutoCloseable> T add(String name, T opened) {
        steps.push(new Step(name, opened));
        if (Thread.currentThread().isInterrupted()) {
            throw new CoachException(ErrorCode.INTERNAL, "It was told to stop while it started.");
        }
        return opened;
    }

    /** Does not let itself be interrupted. */
    @Override
    public synchronized void close() {
        boolean interrupted = Thread.interrupted();
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            try {
                step.opened.close();
            } catch (Exception failure) {
                LOG.warn("{} did not close properly", step.name, failure);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
