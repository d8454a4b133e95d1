package dev.coach.adapters.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));

    @ParameterizedTest
    @CsvSource({
        "16, PT16S",
        "0, PT0S",
        "1.5, PT1.5S",
        "120ms, PT0.12S",
        "18.642s, PT18.642S",
        "1m2s, PT62S",
        "1m0s, PT60S",
        "6m, PT6M",
        "59m2.5s, PT59M2.5S",
        "'Fri, 02 Jan 2026 03:04:35 GMT', PT30S",
        "2026-01-02T03:05:05Z, PT60S",
    })
    void readsEachWayToSayIt(String header, Duration expected) {
        assertThat(wait(Headers.of("Retry-After", header))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "-5", "m", "99999999999999999999", "1m2", "Fri, 02 Jan", "1s2m", "NaN", "0x10", "1e9"
            })
    void passesOverWhatSaysNothing(String header) {
        assertThat(wait(new Headers.Builder()
                        .addUnsafeNonAscii("Retry-After", header)
                        .build()))
                .isEmpty();
    }

    @Test
    void comparesADateWithTheClockOfTheVendor() {
        assertThat(wait(Headers.of(
                        "Retry-After", "Tue, 26 Mar 2024 20:00:30 GMT", "Date", "Tue, 26 Mar 2024 20:00:00 GMT")))
                .contains(Duration.ofSeconds(30));
        assertThat(wait(Headers.of("Retry-After", "Tue, 26 Mar 2024 20:00:30 GMT")))
                .as("gone by")
                .isEmpty();
    }

    @Test
    void readsWhenALimitIsSetBackOfWhichNothingRemains() {
        assertThat(wait(Headers.of(
                        "x-ratelimit-remaining-requests", "0",
                        "x-ratelimit-reset-requests", "120ms",
                        "x-ratelimit-remaining-tokens", "29996",
                        "x-ratelimit-reset-tokens", "6m0s")))
                .contains(Duration.ofMillis(120));
        assertThat(wait(Headers.of(
                        "anthropic-ratelimit-requests-remaining", "0",
                        "anthropic-ratelimit-requests-reset", "2024-03-26T20:00:00Z",
                        "anthropic-ratelimit-tokens-remaining", "16000",
                        "anthropic-ratelimit-tokens-reset", "2024-03-26T20:05:00Z",
                        "date", "Tue, 26 Mar 2024 19:59:59 GMT")))
                .contains(Duration.ofSeconds(1));
    }

    @Test
    void readsItInASentence() {
        assertThat(RetryAfter.of(
                        Headers.EMPTY,
                        new VendorError(
                                "rate_limit_exceeded",
                                "Limit 30000. Please try again in 18.642s. Visit https://x.test"),
                        CLOCK))
                .contains(Duration.ofMillis(18_642));
        assertThat(RetryAfter.of(Headers.EMPTY, new VendorError("", "please try again in a moment"), CLOCK))
                .isEmpty();
    }

    @Test
    void neverWaitsForLongerThanAnHour() {
        assertThat(wait(Headers.of("Retry-After", "999999999"))).contains(Duration.ofHours(1));
        assertThat(wait(Headers.of("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT")))
                .contains(Duration.ofHours(1));
        assertThat(wait(Headers.of("Retry-After", "999999h"))).contains(Duration.ofHours(1));
    }

    @Test
    void prefersWhatIsMostExact() {
        assertThat(wait(Headers.of("Retry-After", "2", "retry-after-ms", "1250")))
                .contains(Duration.ofMillis(1250));
    }

    @Test
    void isHonouredWithinATenth() {
        Retries retries = new Retries(2, Duration.ofMillis(500), Duration.ofSeconds(8), new Random(1));
        for (int i = 0; i < 1000; i++) {
            assertThat(retries.before(1 + i % 2, Optional.of(Duration.ofSeconds(10))))
                    .isBetween(Duration.ofSeconds(10), Duration.ofSeconds(11));
        }
    }

    @Test
    void otherwiseTheWaitIsAnyPartOfATimeThatDoubles() {
        Retries retries = new Retries(9, Duration.ofMillis(500), Duration.ofSeconds(3), new Random(1));
        for (int failed = 1; failed <= 9; failed++) {
            Duration most = Duration.ofMillis(Math.min(3000, 500L << (failed - 1)));
            Duration longest = Duration.ZERO;
            Duration shortest = most;
            for (int i = 0; i < 1000; i++) {
                Duration wait = retries.before(failed, Optional.empty());
                longest = wait.compareTo(longest) > 0 ? wait : longest;
                shortest = wait.compareTo(shortest) < 0 ? wait : shortest;
            }
            assertThat(longest).isBetween(most.multipliedBy(95).dividedBy(100), most);
            assertThat(shortest).isBetween(Duration.ZERO, most.dividedBy(20));
        }
    }

    private static Optional<Duration> wait(Headers headers) {
        return RetryAfter.of(headers, VendorError.UNKNOWN, CLOCK);
    }
}
