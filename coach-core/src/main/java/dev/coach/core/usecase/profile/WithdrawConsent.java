package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.policy.Consent;
import dev.coach.core.policy.Resolution;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets the coachee take a consent back: the sensitive attributes of the section are erased, from the ledger too. With
 * {@code wellbeing} go all {@link SensitiveWords} that were read anywhere else.
 */
public final class WithdrawConsent {
    private final Consent consent;
    private final SensitiveWords sensitiveWords;
    private final ProfileStore profiles;

    public WithdrawConsent(Catalogue catalogue, ProfileStore profiles) {
        this.consent = new Consent(catalogue);
        this.sensitiveWords = new SensitiveWords(catalogue);
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
        boolean ownWords = section.equals(SensitiveWords.SECTION);
        Set<String> names = new LinkedHashSet<>(ownWords ? sensitiveWords.names() : Set.of());
        sensitive.forEach(attribute -> names.add(attribute.contains(".") ? section : attribute));
        Set<String> entangled = Resolution.entangled(names);
        for (int attempt = 1; ; attempt++) {
            try {
                Ground ground = new Ground(profiles, profiles.basis(coachee, entangled), entangled);
                Set<ObservationId> erased = new HashSet<>();
                ground.ledger().stream()
                        .filter(observation ->
                                sensitive.contains(observation.target().attribute()))
                        .forEach(observation -> erased.add(observation.id()));
                if (ownWords) {
                    erased.addAll(ownWords(coachee, ground));
                }
                profiles.withdrawConsent(without(erased, ground), section, erased);
                return;
            } catch (CoachException conflict) {
                if (conflict.code() != ErrorCode.VERSION_CONFLICT || attempt == RecordObservations.ATTEMPTS) {
                    throw conflict;
                }
            }
        }
    }

    /** What was kept of them only because of the consent: all but what the coachee typed into this profile. */
    private Set<ObservationId> ownWords(CoacheeId coachee, Ground ground) {
        Set<ObservationId> imported = profiles.batches(coachee).stream()
                .filter(batch -> batch.undoes() == null)
                .flatMap(batch -> profiles.batch(coachee, batch.id()).stream())
                .map(Observation::id)
                .collect(Collectors.toSet());
        return sensitiveWords.among(
                ground.ledger(),
                observation ->
                        !(observation.source() instanceof Source.Entered) || imported.contains(observation.id()));
    }

    /** What the ledger adds up to without what is erased. */
    private static ProfileUpdate without(Set<ObservationId> erased, Ground ground) {
        List<Observation> rest = ground.ledger().stream()
                .filter(observation -> !erased.contains(observation.id()))
                .toList();
        return Resolution.refold(ground.profile(), rest, ground.ledgerEnd(), List.of());
    }
}
