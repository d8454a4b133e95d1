package dev.coach.core.port;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.TurnId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A turn to be admitted.
 *
 * @param idempotencyKey unique within the conversation, for one text; absent when the sender gave none
 * @param leasedUntil when the turn counts as interrupted unless it was extended or completed
 */
public record NewTurn(
        TurnId id,
        CoacheeId coachee,
        ConversationId conversation,
        MessageId messageId,
        String text,
        @Nullable String idempotencyKey,
        Instant at,
        Instant leasedUntil) {
    public NewTurn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(coachee, "coachee");
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(leasedUntil, "leasedUntil");
    }
}
