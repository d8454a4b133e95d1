package dev.coach.core.domain.profile;

import java.util.Comparator;
import java.util.Objects;

/**
 * Two claims that disagree about one target: the one whose value the profile holds, and a weaker one that says otherwise.
 *
 * @param contender what the weaker one says, with its evidence
 */
public record Conflict(Target target, ProfileValue contender) {
    /** By attribute, then by item. */
    static final Comparator<Conflict> ORDER = Comparator.comparing(
                    (Conflict conflict) -> conflict.target().attribute())
            .thenComparing(conflict -> conflict.target().toString());

    public Conflict {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(contender, "contender");
    }
}
