package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Rating;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.ConversationStore;
import org.jspecify.annotations.Nullable;

/** Keeps what the coachee thinks of a reply, in place of what they thought before. */
public final class RateTurn {
    private final ConversationStore conversations;

    public RateTurn(ConversationStore conversations) {
        this.conversations = conversations;
    }

    /**
     * Rates the turn; the same rating twice is one.
     *
     * @param rating absent to take it back
     * @throws CoachException {@code INVALID_INPUT} when the reason holds a NUL character, {@code NOT_FOUND} for an unknown or
     *     foreign turn, {@code TURN_RUNNING} while the reply is being written
     */
    public Turn run(CoacheeId coachee, TurnId turn, @Nullable Rating rating) {
        String reason = rating == null ? null : rating.reason();
        if (reason != null && reason.indexOf('\0') >= 0) {
            throw new CoachException(
                    ErrorCode.INVALID_INPUT, "The reason holds a NUL character, which cannot be stored. Remove it.");
        }
        Turn rated = conversations.rate(coachee, turn, rating).orElseThrow(() -> CoachException.notFound("turn", turn));
        if (!rated.status().hasEnded()) {
            throw new CoachException(
                    ErrorCode.TURN_RUNNING, "The reply is still being written. Rate it once it has ended.");
        }
        return rated;
    }
}
