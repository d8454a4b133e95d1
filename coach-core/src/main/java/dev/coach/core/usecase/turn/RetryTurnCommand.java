package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.TurnId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A wish for another reply.
 *
 * @param turn any turn that answered the coachee's latest message
 * @param idempotencyKey the same key for the same message is the same retry; absent when asking twice means twice
 */
public record RetryTurnCommand(
        CoacheeId coachee, TurnId turn, @Nullable String idempotencyKey) {
    public RetryTurnCommand {
        Objects.requireNonNull(coachee, "coachee");
        Objects.requireNonNull(turn, "turn");
    }

    public RetryTurnCommand(CoacheeId coachee, TurnId turn) {
        this(coachee, turn, null);
    }
}
