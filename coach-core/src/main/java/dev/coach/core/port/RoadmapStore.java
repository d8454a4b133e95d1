package dev.coach.core.port;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.roadmap.Roadmap;
import java.util.Optional;

/** Keeps each coachee's roadmap. */
public interface RoadmapStore {
    Optional<Roadmap> find(CoacheeId coachee);

    /**
     * Replaces the roadmap; its version must be one more than the stored one (1 for the first).
     *
     * @throws dev.coach.core.domain.CoachException {@code VERSION_CONFLICT} otherwise; nothing is stored then
     */
    void save(Roadmap roadmap);
}
