package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.policy.Resolution;
import dev.coach.core.port.ProfileStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an import brings back because it says again what an earlier one said that was undone as a whole: the undo of each such
 * observation is undone. What the coachee undid by itself, or rejected, stays as they decided.
 */
final class BroughtBack {
    private final Map<ObservationId, List<Observation>> undos = new HashMap<>();

    /** @param inFile what the file itself tells; it does not take back what it knows to be undone */
    BroughtBack(ProfileStore profiles, Ground ground, Set<ObservationId> inFile, OwnObservations own) {
        Set<ObservationId> together = profiles.batches(own.coachee()).stream()
                .filter(batch -> batch.undoes() != null)
                .flatMap(batch -> profiles.batch(own.coachee(), batch.id()).stream())
                .map(Observation::id)
                .filter(id -> !inFile.contains(id))
                .collect(Collectors.toSet());
        if (together.isEmpty()) {
            return;
        }
        ground.ledger().stream()
                .filter(undo -> undo.operation() == Operation.UNDO
                        && together.contains(undo.id())
                        && !ground.rulings().isUndone(undo))
                .forEach(undo -> undos.computeIfAbsent(
                                Objects.requireNonNull(undo.concerns()), concerned -> new ArrayList<>())
                        .add(own.undoes(undo)));
    }

    /** What makes these count again, where they are on record and were undone. */
    List<Observation> with(Collection<ObservationId> said) {
        return said.stream()
                .distinct()
                .flatMap(id -> undos.getOrDefault(id, List.of()).stream())
                .toList();
    }

    /** The profile when these count again. */
    Profile profile(Ground ground, Collection<ObservationId> said) {
        List<Observation> again = with(said);
        return again.isEmpty()
                ? ground.profile()
                : Resolution.refold(ground.profile(), ground.ledger(), ground.ledgerEnd(), again)
                        .after();
    }
}
