package dev.coach.core.domain.profile;

import java.util.Objects;

/**
 * Two observations that disagree about one target.
 *
 * @param current the observation whose value the profile holds
 * @param contender the later or weaker one that says otherwise
 */
public record Conflict(Target target, ObservationId current, ObservationId contender, String contenderValue) {
    public Conflict {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(contender, "contender");
        Objects.requireNonNull(contenderValue, "contenderValue");
    }
}
