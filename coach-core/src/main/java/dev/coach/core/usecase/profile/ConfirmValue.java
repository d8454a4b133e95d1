package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets the coachee say that a value is right, or that the contender of a conflict is. */
public final class ConfirmValue {
    private final RecordObservations recordObservations;
    private final IdSource ids;
    private final InstantSource clock;
    private final Names names;
    private final Plausible plausible;

    public ConfirmValue(Catalogue catalogue, ProfileStore profiles, IdSource ids, InstantSource clock) {
        this.recordObservations = new RecordObservations(profiles);
        this.ids = ids;
        this.clock = clock;
        this.names = new Names(catalogue);
        this.plausible = new Plausible(catalogue, clock);
    }

    /**
     * Confirms a value, or all of an item; it keeps its evidence.
     *
     * @param observation that the value or the contender comes from; absent for the value that the profile holds now
     * @throws CoachException {@code NOT_FOUND} when the target has no such value; {@code UNKNOWN_ATTRIBUTE}
     */
    public ProfileUpdate run(CoacheeId coachee, Target target, @Nullable ObservationId observation) {
        return recordObservations.decide(coachee, names.of(target), plausible, ground -> {
            OwnObservations own = new OwnObservations(coachee, ids, clock.instant());
            List<Observation> confirmed = new ArrayList<>();
            for (Target valued : ground.profile().valued(target)) {
                Optional<ObservationId> current = ground.profile().find(valued).map(ProfileValue::observation);
                Optional<ObservationId> contender = ground.profile()
                        .conflict(valued)
                        .map(Conflict::contender)
                        .map(ProfileValue::observation);
                (observation == null
                                ? current
                                : Stream.of(current, contender)
                                        .flatMap(Optional::stream)
                                        .filter(observation::equals)
                                        .findFirst())
                        .ifPresent(concerned -> confirmed.add(own.confirms(valued, concerned)));
            }
            if (confirmed.isEmpty()) {
                throw CoachException.notFound(observation == null ? "value of" : "such value of", target.attribute());
            }
            return confirmed;
        });
    }
}
