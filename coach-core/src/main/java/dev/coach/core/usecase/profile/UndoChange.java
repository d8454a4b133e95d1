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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Undoes a change as if it had never been made; undoing is on record too, and can be undone. */
public final class UndoChange {
    private final RecordObservations recordObservations;
    private final IdSource ids;
    private final InstantSource clock;
    private final Names names;

    public UndoChange(Catalogue catalogue, ProfileStore profiles, IdSource ids, InstantSource clock) {
        this.recordObservations = new RecordObservations(profiles);
        this.ids = ids;
        this.clock = clock;
        this.names = new Names(catalogue);
    }

    /**
     * Undoes one observation. Does nothing when it is undone already.
     *
     * @param observation of any kind; absent for the latest that changed the target and still counts
     * @throws CoachException {@code NOT_FOUND} when there is nothing to undo, or no such observation; {@code UNKNOWN_ATTRIBUTE}
     */
    public ProfileUpdate run(CoacheeId coachee, Target target, @Nullable ObservationId observation) {
        return recordObservations.run(coachee, names.of(target), null, ground -> {
            List<Observation> ledger = ground.ledger();
            Optional<Observation> concerned = observation == null
                    ? LatestChange.of(coachee, target, ledger)
                    : ledger.stream()
                            .filter(recorded -> recorded.id().equals(observation))
                            .findFirst();
            Observation change = concerned.orElseThrow(() -> observation == null
                    ? CoachException.notFound("change to undo of", target.attribute())
                    : CoachException.notFound("change", observation));
            return ground.rulings().isUndone(change)
                    ? List.of()
                    : List.of(own(coachee).undoes(change));
        });
    }

    private OwnObservations own(CoacheeId coachee) {
        return new OwnObservations(coachee, ids, clock.instant());
    }
}
