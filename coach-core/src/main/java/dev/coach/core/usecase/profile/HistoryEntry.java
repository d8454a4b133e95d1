package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Standing;
import dev.coach.core.domain.profile.Target;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One observation in the history of a target.
 *
 * @param observation as it was recorded; when it is about something else, a claim stands here as what it amounts to for the target
 * @param target what it speaks of when items were merged or split since
 * @param reason why it was taken for this item, in words: {@code the employer agrees: Acme, ACME Corp.}; absent for the
 *     item's first mention, for scalars and for rulings
 * @param cause what the observation was really about, when this only followed from it: an employer that ended because
 *     {@code positions.current} did; absent when it is about the target itself
 */
public record HistoryEntry(
        Observation observation,
        Target target,
        Standing standing,
        @Nullable String reason,
        @Nullable Target cause) {
    public HistoryEntry {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(standing, "standing");
    }
}
