package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.policy.Consent;
import dev.coach.core.policy.Resolution;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lets the coachee take a consent back: the sensitive attributes of the section are erased, from the ledger too. */
public final class WithdrawConsent {
    private final Consent consent;
    private final ProfileStore profiles;

    public WithdrawConsent(Catalogue catalogue, ProfileStore profiles) {
        this.consent = new Consent(catalogue);
        this.profiles = profiles;
    }

    /**
     * Takes it back; once more changes nothing.
     *
     * @param section or collection, as the catalogue calls it
     * @throws CoachException {@code UNKNOWN_ATTRIBUTE} when there is none with anything sensitive in it
     */
    public void run(CoacheeId coachee, String section) {
        Set<String> sensitive = consent.sensitive(section);
        if (sensitive.isEmpty()) {
            throw new CoachException(
                    ErrorCode.UNKNOWN_ATTRIBUTE,
                    "No section %s needs consent; these do: %s."
                            .formatted(section, String.join(", ", consent.sections())));
        }
        Set<String> names = new LinkedHashSet<>();
        sensitive.forEach(attribute -> names.add(attribute.contains(".") ? section : attribute));
        for (int attempt = 1; ; attempt++) {
            try {
                profiles.withdrawConsent(erased(coachee, Resolution.entangled(names), sensitive), section, sensitive);
                return;
            } catch (CoachException conflict) {
                if (conflict.code() != ErrorCode.VERSION_CONFLICT || attempt == RecordObservations.ATTEMPTS) {
                    throw conflict;
                }
            }
        }
    }

    /** What the ledger adds up to without what is erased. */
    private ProfileUpdate erased(CoacheeId coachee, Set<String> names, Set<String> sensitive) {
        Ground ground = new Ground(profiles, profiles.basis(coachee, names), names);
        List<Observation> rest = ground.ledger().stream()
                .filter(observation -> !sensitive.contains(observation.target().attribute()))
                .toList();
        return Resolution.refold(ground.profile(), rest, ground.ledgerEnd(), List.of());
    }
}
