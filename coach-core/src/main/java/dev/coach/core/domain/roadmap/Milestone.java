package dev.coach.core.domain.roadmap;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One part of a roadmap.
 *
 * @param due absent when no date was agreed
 */
public record Milestone(
        MilestoneId id, String title, @Nullable LocalDate due, boolean done) {
    public Milestone {
        Objects.requireNonNull(id, "id");
        if (title.isBlank()) {
            throw new IllegalArgumentException("a milestone needs a title: " + id);
        }
    }
}
