package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.policy.Consent;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;

/** Lets the coachee agree that the sensitive attributes of a section are asked for and kept. */
public final class GiveConsent {
    private final Consent consent;
    private final ProfileStore profiles;
    private final InstantSource clock;

    public GiveConsent(Catalogue catalogue, ProfileStore profiles, InstantSource clock) {
        this.consent = new Consent(catalogue);
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * Gives it; once more changes nothing.
     *
     * @param section or collection, as the catalogue calls it
     * @throws CoachException {@code UNKNOWN_ATTRIBUTE} when there is none with anything sensitive in it
     */
    public void run(CoacheeId coachee, String section) {
        if (!consent.sections().contains(section)) {
            throw new CoachException(
                    ErrorCode.UNKNOWN_ATTRIBUTE,
                    "No section %s needs consent; these do: %s."
                            .formatted(section, String.join(", ", consent.sections())));
        }
        profiles.giveConsent(coachee, section, clock.instant());
    }
}
