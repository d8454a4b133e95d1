package dev.coach.cli.chat;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the person types or pipes in. */
interface Lines extends AutoCloseable {
    /**
     * The next message; absent when there is no more.
     *
     * @throws Interrupted at Ctrl-C
     * @throws dev.coach.core.domain.CoachException {@code INVALID_INPUT} for a line that cannot be a message; the next one may be
     */
    @Nullable
    String next() throws IOException, Interrupted;

    /** How many columns the screen has; 0 when there is no screen. */
    int width();

    @Override
    void close() throws IOException;

    /** The person wants to leave. */
    final class Interrupted extends Exception {
        private static final long serialVersionUID = 1;
    }
}
