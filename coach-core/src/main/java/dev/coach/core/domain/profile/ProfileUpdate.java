package dev.coach.core.domain.profile;

import dev.coach.core.domain.CoacheeId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of a profile: the observations that are new, and what the profile is with them. Both profiles may be parts, but
 * hold the same names; what they hold alike is not touched.
 *
 * @param before what was there
 * @param after its version is that of {@code before} when nothing changed and no ruling was made, else one more
 * @param ledgerEnd where the ledger ended that {@code after} was folded from; absent when the observations were added to
 *     {@code before}
 */
public record ProfileUpdate(
        Profile before,
        List<Observation> observations,
        Profile after,
        @Nullable Long ledgerEnd) {
    public ProfileUpdate {
        Objects.requireNonNull(before, "before");
        observations = List.copyOf(observations);
        Objects.requireNonNull(after, "after");
        if (!before.coachee().equals(after.coachee())) {
            throw new IllegalArgumentException("a step cannot lead to another coachee's profile");
        }
    }

    public CoacheeId coachee() {
        return after.coachee();
    }

    /** The scalars and collections that differ; empty when the observations changed nothing. */
    public Set<String> changed() {
        Set<String> changed = new HashSet<>();
        differing(before.values(), after.values(), changed);
        differing(before.items(), after.items(), changed);
        only(before.declined(), after.declined(), changed);
        only(after.declined(), before.declined(), changed);
        if (!before.conflicts().equals(after.conflicts())) {
            lost(before, after, changed);
            lost(after, before, changed);
        }
        return Set.copyOf(changed);
    }

    private static void differing(Map<String, ?> one, Map<String, ?> other, Set<String> changed) {
        one.forEach((name, value) -> {
            if (!value.equals(other.get(name))) {
                changed.add(name);
            }
        });
        only(other.keySet(), one.keySet(), changed);
    }

    private static void only(Set<String> one, Set<String> other, Set<String> changed) {
        one.stream().filter(name -> !other.contains(name)).forEach(changed::add);
    }

    private static void lost(Profile one, Profile other, Set<String> changed) {
        one.conflicts().stream()
                .filter(conflict -> !other.conflicts().contains(conflict))
                .forEach(conflict -> changed.add(conflict.target().name()));
    }
}
