package dev.coach.core.domain;

import java.util.Objects;
import java.util.UUID;

/** The identity of the person who is coached. Everything stored belongs to exactly one coachee. */
public record CoacheeId(UUID value) {
    public CoacheeId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads the form that {@link #toString()} writes. */
    public static CoacheeId of(String text) {
        return new CoacheeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
