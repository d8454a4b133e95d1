package dev.coach.core.domain.conversation;

import java.util.Objects;
import java.util.UUID;

/** The identity of a {@link Turn}. */
public record TurnId(UUID value) {
    public TurnId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
