package dev.coach.adapters.model;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers that the server does not answer, so that not every turn waits for it anew. After one reply that did not begin in
 * time, or {@link #FAILURES} requests in a row that found no connection or an overloaded server, it is left alone for a while; then
 * one request tries it. So it is for as long as a vendor asks not to be asked. An answer of any other kind, even a refusal, shows that
 * the server is there. May be used from any thread.
 */
final class Reachability {
    private static final Logger LOG = LoggerFactory.getLogger(Reachability.class);
    private static final int FAILURES = 6;
    private static final int ALL_PERCENT = 100;

    private final CircuitBreaker breaker;

    /** Before this moment, by {@link System#nanoTime()}, the vendor does not want to be asked. */
    private final AtomicLong notBefore = new AtomicLong(System.nanoTime());

    Reachability(ModelSettings settings) {
        breaker = CircuitBreaker.of(
                settings.modelName(),
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(FAILURES)
                        .minimumNumberOfCalls(FAILURES)
                        .failureRateThreshold(ALL_PERCENT)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .waitDurationInOpenState(settings.rest())
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(change -> LOG.info(
                        "Model {}: {}",
                        settings.modelName(),
                        switch (change.getStateTransition().getToState()) {
                            case OPEN ->
                                "does not answer and is left alone for "
                                        + settings.rest().toSeconds() + " s";
                            case HALF_OPEN -> "is tried again";
                            default -> "answers again";
                        }));
    }

    /** Whether to ask the server now; then one of the other methods must follow. */
    boolean mayAsk() {
        return System.nanoTime() - notBefore.get() >= 0 && breaker.tryAcquirePermission();
    }

    /** Whether it was found not to answer, and is left alone for a while. */
    boolean isResting() {
        return breaker.getState() == State.OPEN;
    }

    /** The vendor wants to be left alone for so long. */
    void leaveAloneFor(Duration wait) {
        long until = System.nanoTime() + wait.toNanos();
        notBefore.accumulateAndGet(until, (before, now) -> now - before > 0 ? now : before);
    }

    void answered() {
        breaker.onSuccess(0, TimeUnit.NANOSECONDS);
    }

    /** There was no connection, it broke before an answer, or the server has a fault or too much to do. */
    void unavailable() {
        breaker.onError(0, TimeUnit.NANOSECONDS, new IOException("no answer"));
    }

    /** The time to begin passed without a piece. */
    void keptWaiting() {
        unavailable();
        if (breaker.getState() == State.CLOSED) {
            breaker.transitionToOpenState();
        }
    }

    /** It was not asked after all. */
    void notAsked() {
        breaker.releasePermission();
    }
}
