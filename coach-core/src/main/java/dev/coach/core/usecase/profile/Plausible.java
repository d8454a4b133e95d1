package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Plausibility;
import dev.coach.core.policy.Plausibility.Fault;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Refuses a decision that would make a profile of values which cannot be true together. */
final class Plausible {
    private final Plausibility plausibility;
    private final InstantSource clock;

    Plausible(Catalogue catalogue, InstantSource clock) {
        this.plausibility = new Plausibility(catalogue);
        this.clock = clock;
    }

    /** What was wrong before the decision is not held against it. */
    void check(ProfileUpdate update) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
        Map<Target, List<Fault>> before = plausibility.of(update.before(), today);
        plausibility
                .of(update.after(), today)
                .forEach((target, faults) -> faults.stream()
                        .filter(fault -> !before.getOrDefault(target, List.of()).contains(fault))
                        .findFirst()
                        .ifPresent(fault -> {
                            throw new CoachException(
                                    ErrorCode.INVALID_INPUT,
                                    "That would bring back what cannot be: %s Change or undo the other one first."
                                            .formatted(fault.reason()));
                        }));
    }
}
