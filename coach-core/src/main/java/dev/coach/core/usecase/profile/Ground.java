package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.policy.Rulings;
import dev.coach.core.port.ProfileStore;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a step of some names stands on. The ledger is read when it is first asked for: a ruling needs it, a claim does not. */
final class Ground {
    private final ProfileStore profiles;
    private final Set<String> names;
    private final Profile profile;
    private final long ledgerEnd;
    private @Nullable List<Observation> ledger;
    private @Nullable Rulings rulings;

    /** @param names that nothing else is entangled with */
    Ground(ProfileStore profiles, ProfileStore.Basis basis, Set<String> names) {
        this.profiles = profiles;
        this.names = names;
        this.profile = basis.profile().only(names);
        this.ledgerEnd = basis.ledgerEnd();
    }

    /** Holds the names only. */
    Profile profile() {
        return profile;
    }

    /** What was decided about all that is on record about the names. */
    Rulings rulings() {
        if (rulings == null) {
            rulings = Rulings.of(ledger());
        }
        return rulings;
    }

    long ledgerEnd() {
        return ledgerEnd;
    }

    /** All that is on record about the names. */
    List<Observation> ledger() {
        if (ledger == null) {
            ledger = profiles.ledger(profile.coachee(), names);
        }
        return ledger;
    }
}
