package dev.coach.server.account;

import java.time.Duration;

/** Somebody tried to sign in or up too often. */
public final class TooManyAttempts extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Duration wait;

    TooManyAttempts(Duration wait) {
        super(
                "Too many attempts. Wait %d seconds, then try again.".formatted(Math.max(1, wait.toSeconds())),
                null,
                false,
                false);
        this.wait = wait;
    }

    /** After how long the next attempt is allowed. */
    public Duration retryAfter() {
        return wait;
    }
}
