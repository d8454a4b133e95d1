package dev.coach.core.domain.document;

import java.util.Objects;
import java.util.UUID;

/** The identity of a {@link Document}. */
public record DocumentId(UUID value) {
    public DocumentId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
