package dev.coach.adapters.model;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a request that failed before the first word is sent again: after a random part of a time that doubles ("full jitter"), so that
 * those who failed together do not come back together; when the vendor says how long to wait, then as long, and up to a twentieth
 * longer.
 *
 * @param most how often it is sent again; 0 for never
 * @param first the longest time before the first one
 * @param longest no wait by chance is longer
 */
record Retries(int most, Duration first, Duration longest, RandomGenerator random) {
    private static final double SPREAD = 0.05;

    /**
     * How long to wait.
     *
     * @param failed how often it failed so far, from 1
     * @param asked how long the vendor asks to be left alone
     */
    Duration before(int failed, Optional<Duration> asked) {
        return asked.map(least -> least.plusNanos((long) (least.toNanos() * SPREAD * random.nextDouble())))
                .orElseGet(() -> byChance(failed));
    }

    private Duration byChance(int failed) {
        long most = Math.min(longest.toNanos(), first.toNanos() << Math.min(failed - 1, 20));
        return Duration.ofNanos((long) (most * random.nextDouble()));
    }
}
