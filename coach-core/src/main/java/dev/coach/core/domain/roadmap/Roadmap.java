package dev.coach.core.domain.roadmap;

import dev.coach.core.domain.CoacheeId;
import java.util.List;
import java.util.Objects;

/**
 * The plan of one coachee.
 *
 * @param version grows by one with every change; 0 before the first
 * @param milestones in the order in which they are to be reached
 */
public record Roadmap(CoacheeId coachee, long version, String goal, List<Milestone> milestones) {
    public Roadmap {
        Objects.requireNonNull(coachee, "coachee");
        if (version < 0) {
            throw new IllegalArgumentException("version cannot be negative: " + version);
        }
        Objects.requireNonNull(goal, "goal");
        milestones = List.copyOf(milestones);
    }
}
