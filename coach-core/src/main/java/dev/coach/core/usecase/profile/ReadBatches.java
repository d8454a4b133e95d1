package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.port.ProfileStore;
import java.util.List;

/** Tells what came into a profile together, and so can be undone together. */
public final class ReadBatches {
    private final ProfileStore profiles;

    public ReadBatches(ProfileStore profiles) {
        this.profiles = profiles;
    }

    /** Imports, and what undid them, the latest first. */
    public List<Batch> run(CoacheeId coachee) {
        return profiles.batches(coachee);
    }
}
