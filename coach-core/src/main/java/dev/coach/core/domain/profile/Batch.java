package dev.coach.core.domain.profile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Observations that came together and can be undone together: those of an import, or those that undo one.
 *
 * @param title for people: {@code JSON Resume, resume.json}; of an undo that of what it undoes
 * @param undoes the batch that this one undoes; absent for an import
 * @param at when it was recorded, to the microsecond
 */
public record Batch(BatchId id, String title, @Nullable BatchId undoes, Instant at) {
    public Batch {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
