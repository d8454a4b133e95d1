package dev.coach.core.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that moves by a fixed step with every look at it, and otherwise stands still. */
public final class TickingClock implements InstantSource {
    /** Where {@link #bySeconds()} begins: a Monday morning. */
    public static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final Instant start;
    private final Duration step;
    private final AtomicLong looks = new AtomicLong();

    /**
     * @param start what the first look gives
     * @param step what each further look adds; zero for a clock that stands still
     */
    public TickingClock(Instant start, Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("a clock does not run backwards: " + step);
        }
        this.start = start;
        this.step = step;
    }

    /** From {@link #START}, one second per look. */
    public static TickingClock bySeconds() {
        return new TickingClock(START, Duration.ofSeconds(1));
    }

    @Override
    public Instant instant() {
        return start.plus(step.multipliedBy(looks.getAndIncrement()));
    }
}
