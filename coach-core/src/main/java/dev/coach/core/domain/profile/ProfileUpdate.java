package dev.coach.core.domain.profile;

import dev.coach.core.domain.CoacheeId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One step of a profile: the observations that are new, and what the profile is with them.
 *
 * @param before the version that {@code after} was computed from
 * @param changed the scalars and collections that differ; empty when the observations changed nothing
 * @param after its version is {@code before} when nothing changed, else one more
 */
public record ProfileUpdate(long before, List<Observation> observations, Set<String> changed, Profile after) {
    public ProfileUpdate {
        observations = List.copyOf(observations);
        changed = Set.copyOf(changed);
        Objects.requireNonNull(after, "after");
    }

    public CoacheeId coachee() {
        return after.coachee();
    }
}
