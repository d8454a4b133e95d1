package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.policy.Plausibility;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Undoes all that came together, in one step: an import as if it had never been made, or an undo of one, which brings it back. Each
 * observation is undone by one of its own; together they are a batch, so that undoing can be undone, too.
 */
public final class UndoBatch {
    private final ProfileStore profiles;
    private final RecordObservations recordObservations;
    private final IdSource ids;
    private final InstantSource clock;
    private final Plausibility plausibility;
    private final Plausible plausible;

    public UndoBatch(Catalogue catalogue, ProfileStore profiles, IdSource ids, InstantSource clock) {
        this.profiles = profiles;
        this.recordObservations = new RecordObservations(profiles);
        this.ids = ids;
        this.clock = clock;
        this.plausibility = new Plausibility(catalogue);
        this.plausible = new Plausible(catalogue, clock);
    }

    /**
     * Undoes a batch. Does nothing when it is undone already.
     *
     * @return of the names that it spoke of
     * @throws CoachException {@code NOT_FOUND} when there is no such batch; {@code INVALID_INPUT} when what it brings back does not
     *     go with the rest
     */
    public ProfileUpdate run(CoacheeId coachee, BatchId id) {
        Batch batch = profiles.batches(coachee).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> CoachException.notFound("batch", id));
        List<Observation> observations = profiles.batch(coachee, id);
        Set<String> names = observations.stream()
                .map(observation -> observation.target().name())
                .collect(Collectors.toSet());
        Instant now = clock.instant();
        return recordObservations.decide(
                coachee,
                plausibility.withRelated(names),
                plausible,
                new Batch(new BatchId(ids.next()), batch.title(), id, now),
                ground -> undone(ground, observations, new OwnObservations(coachee, ids, now)));
    }

    /**
     * All that nothing outside the batch has undone. What the batch undid itself is undone with the undoing of it, else it would
     * count again.
     */
    private static List<Observation> undone(Ground ground, List<Observation> batch, OwnObservations own) {
        Set<ObservationId> inside = batch.stream().map(Observation::id).collect(Collectors.toSet());
        Set<ObservationId> already = ground.ledger().stream()
                .filter(undo -> undo.operation() == Operation.UNDO
                        && !inside.contains(undo.id())
                        && !ground.rulings().isUndone(undo))
                .map(undo -> Objects.requireNonNull(undo.concerns()))
                .collect(Collectors.toSet());
        return batch.stream()
                .filter(observation -> !already.contains(observation.id()))
                .map(own::undoes)
                .toList();
    }
}
