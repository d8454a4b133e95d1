package dev.coach.core.domain.conversation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the coachee thinks of a reply.
 *
 * @param reason in the coachee's words, at most {@value #MAX_REASON} characters; absent when none was given
 */
public record Rating(Thumb thumb, @Nullable String reason) {
    /** The longest reason, in characters. */
    public static final int MAX_REASON = 1_000;

    public Rating {
        Objects.requireNonNull(thumb, "thumb");
        if (reason != null && reason.length() > MAX_REASON) {
            throw new IllegalArgumentException(
                    "a reason has at most %d characters, not %d".formatted(MAX_REASON, reason.length()));
        }
    }

    public enum Thumb {
        UP,
        DOWN
    }
}
