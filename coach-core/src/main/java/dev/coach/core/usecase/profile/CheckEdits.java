package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;
import java.util.List;

/** Says of edits why they could not be made now, and changes nothing. */
public final class CheckEdits {
    private final ProfileStore profiles;
    private final ReadEdits readEdits;

    public CheckEdits(Catalogue catalogue, ProfileStore profiles, IdSource ids, InstantSource clock) {
        this.profiles = profiles;
        this.readEdits = new ReadEdits(catalogue, ids, clock);
    }

    /** All that {@link EditProfile} would refuse; empty when it would make them. */
    public List<EditOutcome.Refusal> run(CoacheeId coachee, List<Edit> edits) {
        return readEdits
                .run(profiles.read(coachee, readEdits.names(edits)), edits)
                .refusals();
    }
}
