package dev.coach.core.port;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.TurnId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A turn to be admitted that answers the message of an earlier one again.
 *
 * @param retried any turn that answered the message
 * @param idempotencyKey unique within the conversation, for one message; absent when the sender gave none
 * @param leasedUntil when the turn counts as interrupted unless it was extended or completed
 */
public record NewRetry(
        TurnId id,
        CoacheeId coachee,
        TurnId retried,
        @Nullable String idempotencyKey,
        Instant at,
        Instant leasedUntil) {
    public NewRetry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(coachee, "coachee");
        Objects.requireNonNull(retried, "retried");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(leasedUntil, "leasedUntil");
    }
}
