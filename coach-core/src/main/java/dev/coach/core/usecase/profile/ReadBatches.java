package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.policy.Rulings;
import dev.coach.core.port.ProfileStore;
import java.util.List;

/** Tells what came into a profile together, and so can be undone together. */
public final class ReadBatches {
    private final ProfileStore profiles;

    public ReadBatches(ProfileStore profiles) {
        this.profiles = profiles;
    }

    /** Imports, and what undid them, the latest first. Costs in proportion to the ledger. */
    public List<KnownBatch> run(CoacheeId coachee) {
        Rulings rulings = Rulings.of(profiles.ledger(coachee));
        return profiles.batches(coachee).stream()
                .map(batch -> {
                    List<Observation> brought = profiles.batch(coachee, batch.id());
                    return new KnownBatch(
                            batch, !brought.isEmpty() && brought.stream().allMatch(rulings::isUndone));
                })
                .toList();
    }
}
