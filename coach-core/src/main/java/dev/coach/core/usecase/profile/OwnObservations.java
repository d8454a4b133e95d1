package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.IdSource;
import dev.coach.core.schema.Identity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes the observations of what the coachee does in the profile itself, all at one time. */
record OwnObservations(CoacheeId coachee, IdSource ids, Instant now) {
    static final String EXTRACTOR = "profile/1";

    /** The day where the coachee is, as far as the profile says; else that of UTC. */
    LocalDate today(Profile profile) {
        return LocalDate.ofInstant(now, Identity.zone(profile));
    }

    /** @param typed as the coachee wrote it */
    Observation asserts(Target target, String value, String typed) {
        return observe(target, Operation.ASSERT, value, null, typed);
    }

    Observation retires(Target target) {
        return observe(target, Operation.RETIRE, null, null, "cleared in the profile");
    }

    Observation declines(Target target) {
        return observe(target, Operation.DECLINE, null, null, "declined in the profile");
    }

    Observation confirms(Target target, ObservationId concerned) {
        return observe(target, Operation.CONFIRM, null, concerned, "confirmed in the profile");
    }

    Observation rejects(Observation concerned) {
        return observe(concerned.target(), Operation.REJECT, null, concerned.id(), "rejected in the profile");
    }

    Observation undoes(Observation concerned) {
        return observe(concerned.target(), Operation.UNDO, null, concerned.id(), "undone in the profile");
    }

    /** Undoes what was learnt from words that the coachee has replaced. */
    Observation takesBack(Observation concerned) {
        return observe(concerned.target(), Operation.UNDO, null, concerned.id(), "its words were replaced");
    }

    Observation splits(Observation mention, Target.Item item) {
        return observe(item, Operation.SPLIT, null, mention.id(), "split in the profile");
    }

    Observation merges(Target.Item item, ItemId into) {
        return observe(item, Operation.MERGE, into.toString(), null, "merged in the profile");
    }

    private Observation observe(
            Target target,
            Operation operation,
            @Nullable String value,
            @Nullable ObservationId concerned,
            String quote) {
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
