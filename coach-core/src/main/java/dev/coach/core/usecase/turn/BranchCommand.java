package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.Branch;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message of the coachee's that is to be said in another way.
 *
 * @param from the message and the conversation that it is in
 * @param idempotencyKey the same key for the same message in one conversation is the same branch; absent when branching twice means
 *     twice
 */
public record BranchCommand(
        CoacheeId coachee, Branch from, @Nullable String idempotencyKey) {
    public BranchCommand {
        Objects.requireNonNull(coachee, "coachee");
        Objects.requireNonNull(from, "from");
    }
}
