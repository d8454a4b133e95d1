package dev.coach.core.domain.document;

import dev.coach.core.domain.CoacheeId;
import java.time.Instant;
import java.util.Objects;

/**
 * A file that a coachee handed over.
 *
 * @param name as the coachee named it; never used as a path
 * @param bytes its size
 */
public record Document(DocumentId id, CoacheeId coachee, String name, long bytes, Instant addedAt) {
    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(coachee, "coachee");
        Objects.requireNonNull(name, "name");
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes cannot be negative: " + bytes);
        }
        Objects.requireNonNull(addedAt, "addedAt");
    }
}
