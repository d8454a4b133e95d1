package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.IdSource;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Makes the observations of what the coachee does in the profile itself. */
final class OwnObservations {
    static final String EXTRACTOR = "profile/1";

    private final IdSource ids;
    private final InstantSource clock;

    OwnObservations(IdSource ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Wherever the coachee is, it is no later than this. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
    }

    /** @param typed as the coachee wrote it */
    Observation asserts(CoacheeId coachee, Target target, String value, String typed) {
        return observe(coachee, target, Operation.ASSERT, value, null, typed);
    }

    Observation retires(CoacheeId coachee, Target target) {
        return observe(coachee, target, Operation.RETIRE, null, null, "cleared in the profile");
    }

    Observation declines(CoacheeId coachee, Target target) {
        return observe(coachee, target, Operation.DECLINE, null, null, "declined in the profile");
    }

    Observation confirms(CoacheeId coachee, Target target, ObservationId concerned) {
        return observe(coachee, target, Operation.CONFIRM, null, concerned, "confirmed in the profile");
    }

    Observation rejects(Observation concerned) {
        return about(concerned, concerned.target(), Operation.REJECT, "rejected in the profile");
    }

    Observation undoes(Observation concerned) {
        return about(concerned, concerned.target(), Operation.UNDO, "undone in the profile");
    }

    Observation splits(Observation concerned, Target.Item item) {
        return about(concerned, item, Operation.SPLIT, "split in the profile");
    }

    Observation merges(CoacheeId coachee, Target.Item item, ItemId into) {
        return observe(coachee, item, Operation.MERGE, into.toString(), null, "merged in the profile");
    }

    private Observation about(Observation concerned, Target target, Operation operation, String act) {
        return observe(concerned.coachee(), target, operation, null, concerned.id(), act);
    }

    private Observation observe(
            CoacheeId coachee,
            Target target,
            Operation operation,
            @Nullable String value,
            @Nullable ObservationId concerned,
            String quote) {
        Instant now = clock.instant();
        return new Observation(
                new ObservationId(ids.next()),
                coachee,
                target,
                operation,
                value,
                concerned,
                1,
                Authority.CORRECTED,
                new Source.Entered(),
                quote,
                EXTRACTOR,
                now,
                now);
    }
}
