package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.LatestChange;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Undoes a change as if it had never been made; undoing is on record too, and can be undone. */
public final class UndoChange {
    private final RecordObservations recordObservations;
    private final IdSource ids;
    private final InstantSource clock;
    private final Names names;
    private final Plausible plausible;

    public UndoChange(Catalogue catalogue, ProfileStore profiles, IdSource ids, InstantSource clock) {
        this.recordObservations = new RecordObservations(profiles);
        this.ids = ids;
        this.clock = clock;
        this.names = new Names(catalogue);
        this.plausible = new Plausible(catalogue, clock);
    }

    /**
     * Undoes one observation, of an undo all that was undone with it, or the latest change. Does nothing when it is undone already.
     *
     * @param observation of any kind; absent for the latest change of the target that still counts
     * @throws CoachException {@code NOT_FOUND} when there is nothing to undo, or no such observation; {@code INVALID_INPUT}
     *     when what it brings back does not go with the rest; {@code UNKNOWN_ATTRIBUTE}
     */
    public ProfileUpdate run(CoacheeId coachee, Target target, @Nullable ObservationId observation) {
        return recordObservations.decide(coachee, names.of(target), plausible, ground -> {
            List<Observation> changes = observation == null
                    ? LatestChange.of(coachee, target, ground.ledger())
                    : LatestChange.together(observation, ground.ledger());
            if (changes.isEmpty()) {
                throw observation == null
                        ? CoachException.notFound("change to undo of", target.attribute())
                        : CoachException.notFound("change", observation);
            }
            OwnObservations own = new OwnObservations(coachee, ids, clock.instant());
            return changes.stream()
                    .filter(change -> !ground.rulings().isUndone(change))
                    .map(own::undoes)
                    .toList();
        });
    }
}
