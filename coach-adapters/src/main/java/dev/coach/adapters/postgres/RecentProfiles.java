package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.port.ProfileStore.Basis;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The whole profiles that this process read or wrote last, so that a turn does not read all tables for what has not changed.
 * Whoever takes one asks the database first whether it still stands: every change moves its version or the end of its ledger.
 * Keeps the {@value #MAX} used last.
 */
final class RecentProfiles {
    private static final int MAX = 500;

    private final Map<CoacheeId, Basis> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CoacheeId, Basis> eldest) {
            return size() > MAX;
        }
    };

    synchronized Optional<Basis> find(CoacheeId coachee, long version, long ledgerEnd) {
        return find(coachee).filter(basis -> basis.profile().version() == version && basis.ledgerEnd() == ledgerEnd);
    }

    synchronized void remember(Basis whole) {
        known.put(whole.profile().coachee(), whole);
    }

    /** Keeps nothing in memory of what was erased. */
    synchronized void forget(CoacheeId coachee) {
        known.remove(coachee);
    }

    /** What a step is to be remembered as, when it was made from a whole profile and from nothing older. */
    synchronized Optional<Basis> after(Profile before, int added, Profile after, long ledgerEnd) {
        return find(after.coachee())
                .filter(basis -> basis.profile() == before && basis.ledgerEnd() + added == ledgerEnd)
                .map(basis -> new Basis(after, ledgerEnd));
    }

    private Optional<Basis> find(CoacheeId coachee) {
        return Optional.ofNullable(known.get(coachee));
    }
}
