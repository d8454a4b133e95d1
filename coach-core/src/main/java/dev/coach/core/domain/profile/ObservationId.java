package dev.coach.core.domain.profile;

import java.util.Objects;
import java.util.UUID;

/** The identity of an {@link Observation}, derived from what it says and where: the same claim read twice has the same id. */
public record ObservationId(UUID value) {
    public ObservationId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
