package dev.coach.core.domain.profile;

import java.util.Objects;
import java.util.UUID;

/** The identity of a {@link Batch}. */
public record BatchId(UUID value) {
    public BatchId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
