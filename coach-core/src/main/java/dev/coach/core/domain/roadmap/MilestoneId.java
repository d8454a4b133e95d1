package dev.coach.core.domain.roadmap;

import java.util.Objects;
import java.util.UUID;

/** The identity of a {@link Milestone}. */
public record MilestoneId(UUID value) {
    public MilestoneId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
