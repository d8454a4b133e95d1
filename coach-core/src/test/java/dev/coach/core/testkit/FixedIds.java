package dev.coach.core.testkit;

import dev.coach.core.port.IdSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids from a counter: the same in every run, in ascending order, valid as UUIDs of version 7. Two sources of one test need
 * different series, else they draw the same ids; where a database outlives the test, use random ids instead.
 */
public final class FixedIds implements IdSource {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final int series;
    private final AtomicLong drawn = new AtomicLong();

    /** Draws series 0. */
    public FixedIds() {
        this(0);
    }

    /** @param series from 0; ids of two series never meet */
    public FixedIds(int series) {
        if (series < 0) {
            throw new IllegalArgumentException("series cannot be negative: " + series);
        }
        this.series = series;
    }

    @Override
    public UUID next() {
        return new UUID(drawn.incrementAndGet() << 16 | VERSION_7, VARIANT | series);
    }
}
