package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets the coachee say that a value is right, or that the contender of a conflict is. */
public final class ConfirmValue {
    private final RecordObservations recordObservations;
    private final IdSource ids;
    private final InstantSource clock;
    private final Names names;

    public ConfirmValue(Catalogue catalogue, ProfileStore profiles, IdSource ids, InstantSource clock) {
        this.recordObservations = new RecordObservations(profiles);
        this.ids = ids;
        this.clock = clock;
        this.names = new Names(catalogue);
    }

    /**
     * Confirms a value; it keeps its evidence.
     *
     * @param observation that the value or the contender comes from; absent for the value that the profile holds now
     * @throws CoachException {@code NOT_FOUND} when the target has no such value; {@code UNKNOWN_ATTRIBUTE}
     */
    public ProfileUpdate run(CoacheeId coachee, Target target, @Nullable ObservationId observation) {
        return recordObservations.run(coachee, names.of(target), null, ground -> {
            Optional<ObservationId> current = ground.profile().find(target).map(ProfileValue::observation);
            Optional<ObservationId> contender =
                    ground.profile().conflict(target).map(Conflict::contender).map(ProfileValue::observation);
            ObservationId concerned = observation == null
                    ? current.orElseThrow(() -> CoachException.notFound("value of", target.attribute()))
                    : observation;
            if (!current.filter(concerned::equals).isPresent()
                    && !contender.filter(concerned::equals).isPresent()) {
                throw CoachException.notFound("such value of", target.attribute());
            }
            return List.of(own(coachee).confirms(target, concerned));
        });
    }

    private OwnObservations own(CoacheeId coachee) {
        return new OwnObservations(coachee, ids, clock.instant());
    }
}
