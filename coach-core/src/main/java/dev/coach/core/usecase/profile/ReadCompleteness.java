package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Completeness;
import dev.coach.core.policy.CompletenessRules;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;

/** Reads how complete a profile is. */
public final class ReadCompleteness {
    private final CompletenessRules rules;
    private final ProfileStore profiles;

    public ReadCompleteness(Catalogue catalogue, ProfileStore profiles) {
        this.rules = new CompletenessRules(catalogue);
        this.profiles = profiles;
    }

    /** By section, and for the goal at hand. */
    public Completeness run(CoacheeId coachee) {
        return rules.measure(profiles.read(coachee));
    }
}
