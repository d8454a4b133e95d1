package dev.coach.core.domain.conversation;

import java.util.Objects;
import java.util.UUID;

/** The identity of a {@link Conversation}. */
public record ConversationId(UUID value) {
    public ConversationId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
