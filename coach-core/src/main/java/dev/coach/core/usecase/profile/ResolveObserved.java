package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.ProfileStore.Known;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.ObserveMessages.Observed;
import java.util.Set;

/** Makes what was read in messages that nobody has recorded yet a step of the stored profile. Stores nothing. */
public final class ResolveObserved {
    private final ProfileStore profiles;
    private final Set<String> names;
    private final RecordObservations recordObservations;

    public ResolveObserved(Catalogue catalogue, ProfileStore profiles) {
        this.profiles = profiles;
        this.names = catalogue.names();
        this.recordObservations = new RecordObservations(profiles);
    }

    /** @param known what the messages were read into, and whose watermark is before them */
    public ProfileUpdate run(Known known, Observed observed) {
        return recordObservations.resolveNew(
                new Ground(profiles, known.basis(), names), observed.update().observations());
    }
}
