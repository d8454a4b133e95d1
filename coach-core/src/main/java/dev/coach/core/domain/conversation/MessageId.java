package dev.coach.core.domain.conversation;

import java.util.Objects;
import java.util.UUID;

/** The identity of a {@link Message}. */
public record MessageId(UUID value) {
    public MessageId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
