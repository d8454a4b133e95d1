package dev.coach.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AttemptLimitTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T09:00:00Z"));
    private final AttemptLimit limit = new AttemptLimit(3, Duration.ofSeconds(10), now::get);

    @Test
    void letsABurstThroughAndThenOnePerInterval() {
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(limit.attempt("sam")).isEmpty();
        }

        assertThat(limit.attempt("sam")).contains(Duration.ofSeconds(10));
        pass(4);
        assertThat(limit.attempt("sam")).contains(Duration.ofSeconds(6));
        pass(6);
        assertThat(limit.attempt("sam")).isEmpty();
        assertThat(limit.attempt("sam")).isPresent();
    }

    @Test
    void countsEachKeyByItself() {
        exhaust("sam");

        assertThat(limit.attempt("max")).isEmpty();
    }

    @Test
    void allowsAWholeBurstAgainAfterAWhile() {
        exhaust("sam");
        pass(3_600);

        exhaust("sam");
    }

    @Test
    void forgives() {
        exhaust("sam");

        limit.forgive("sam");

        assertThat(limit.attempt("sam")).isEmpty();
    }

    @Test
    void remembersABoundedNumberOfKeys() {
        exhaust("first");
        for (int key = 0; key < AttemptLimit.MAX_KEYS; key++) {
            limit.attempt("key " + key);
        }

        assertThat(limit.attempt("first")).isEmpty();
    }

    private void exhaust(String key) {
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(limit.attempt(key)).isEmpty();
        }
        assertThat(limit.attempt(key)).isPresent();
    }

    private void pass(int seconds) {
        now.updateAndGet(time -> time.plusSeconds(seconds));
    }
}
