package dev.coach.jobs;

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
     */
    public synchronized <T extends AutoCloseable> T add(String name, T opened) {
        steps.push(new Step(name, opened));
        return opened;
    }

    @Override
    public synchronized void close() {
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            try {
                step.opened.close();
            } catch (Exception failure) {
                LOG.warn("{} did not close properly", step.name, failure);
            }
        }
    }
}
