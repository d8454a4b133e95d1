package dev.coach.core.domain.conversation;

import dev.coach.core.domain.CoacheeId;
import java.time.Instant;
import java.util.Objects;

/**
 * A thread between one coachee and the coach.
 *
 * @param title the first words of the first message; empty until there is one
 * @param updatedAt when its last turn was admitted or ended
 */
public record Conversation(ConversationId id, CoacheeId coachee, String title, Instant createdAt, Instant updatedAt) {
    public Conversation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(coachee, "coachee");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }
}
