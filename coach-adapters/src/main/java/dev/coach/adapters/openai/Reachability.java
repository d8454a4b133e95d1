package dev.coach.adapters.openai;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers that the server does not answer, so that not every turn waits for it anew. After one reply that did not begin in
 * time, or {@link #FAILURES} in a row without a connection, the server is left alone for a while; then one reply tries it.
 * An answer of any kind, even an error, shows that the server is there. May be used from any thread.
 */
final class Reachability {
    private static final Logger LOG = LoggerFactory.getLogger(Reachability.class);
    private static final int FAILURES = 2;
    private static final int ALL_PERCENT = 100;

    private final CircuitBreaker breaker;

    Reachability(OpenAiSettings settings) {
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
        return breaker.tryAcquirePermission();
    }

    void answered() {
        breaker.onSuccess(0, TimeUnit.NANOSECONDS);
    }

    /** There was no connection, or it broke before an answer. */
    void unreachable() {
        breaker.onError(0, TimeUnit.NANOSECONDS, new IOException("no answer"));
    }

    /** The time to begin passed without a piece. */
    void keptWaiting() {
        unreachable();
        if (breaker.getState() == State.CLOSED) {
            breaker.transitionToOpenState();
        }
    }

    /** It was not asked after all. */
    void notAsked() {
        breaker.releasePermission();
    }
}
