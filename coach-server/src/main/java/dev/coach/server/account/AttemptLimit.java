package dev.coach.server.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets some attempts through at once and then one per interval, for each key by itself. Remembers the {@value #MAX_KEYS} keys
 * that were used last.
 */
final class AttemptLimit {
    static final int MAX_KEYS = 20_000;

    private final int burst;
    private final Duration interval;
    private final InstantSource clock;

    /** By key, when its allowance will be whole again. */
    private final Map<String, Instant> wholeAgain = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Instant> eldest) {
            return size() > MAX_KEYS;
        }
    };

    /**
     * @param burst how many at once, from 1
     * @param interval after which one more is allowed
     */
    AttemptLimit(int burst, Duration interval, InstantSource clock) {
        this.burst = burst;
        this.interval = interval;
        this.clock = clock;
    }

    /** Counts an attempt; when it is one too many, it is not counted and this is how long to wait. */
    synchronized Optional<Duration> attempt(String key) {
        Instant now = clock.instant();
        Instant whole = wholeAgain.getOrDefault(key, now);
        Instant next = (whole.isBefore(now) ? now : whole).plus(interval);
        Duration over = Duration.between(now.plus(interval.multipliedBy(burst)), next);
        if (over.isPositive()) {
            return Optional.of(over);
        }
        wholeAgain.put(key, next);
        return Optional.empty();
    }

    /** Forgets the attempts of this key. */
    synchronized void forgive(String key) {
        wholeAgain.remove(key);
    }
}
