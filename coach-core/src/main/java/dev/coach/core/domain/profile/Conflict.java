package dev.coach.core.domain.profile;

import java.util.Comparator;
import java.util.Objects;

/**
 * Two claims that disagree about one target: the one whose value the profile holds, and a weaker one that says otherwise, or that this
 * value no longer holds.
 *
 * @param contender what the weaker one says, with its evidence; when it retracts, the value that it takes away
 * @param retracts whether it gives no other value: "I no longer work there", against a CV
 */
public record Conflict(Target target, ProfileValue contender, boolean retracts) {
    /** By attribute, then by item. */
    static final Comparator<Conflict> ORDER = Comparator.comparing(
                    (Conflict conflict) -> conflict.target().attribute())
            .thenComparing(conflict -> conflict.target().toString());

    public Conflict {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(contender, "contender");
    }

    /** What a question about it asks for: {@code current_title}, or of an item {@code positions.current/ID}. */
    public String asked() {
        return target instanceof Target.Field field ? field.attribute() + "/" + field.item() : target.attribute();
    }
}
