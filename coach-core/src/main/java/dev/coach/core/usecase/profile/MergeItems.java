package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;
import java.util.List;

/** Lets the coachee say that two items are one. It can be undone. */
public final class MergeItems {
    private final RecordObservations recordObservations;
    private final IdSource ids;
    private final InstantSource clock;
    private final Names names;
    private final Plausible plausible;

    public MergeItems(Catalogue catalogue, ProfileStore profiles, IdSource ids, InstantSource clock) {
        this.recordObservations = new RecordObservations(profiles);
        this.ids = ids;
        this.clock = clock;
        this.names = new Names(catalogue);
        this.plausible = new Plausible(catalogue, clock);
    }

    /**
     * Makes one item of two.
     *
     * @param item the one that goes
     * @param into the one that stays, with what was said of both
     * @throws CoachException {@code NOT_FOUND} when the profile does not hold both; {@code INVALID_INPUT} when they are one
     *     already; {@code UNKNOWN_ATTRIBUTE} for a collection that the catalogue does not declare
     */
    public ProfileUpdate run(CoacheeId coachee, String collection, ItemId item, ItemId into) {
        Target.Item target = new Target.Item(collection, item);
        if (item.equals(into)) {
            throw new CoachException(ErrorCode.INVALID_INPUT, "An item cannot be merged with itself; name two.");
        }
        return recordObservations.decide(coachee, names.of(target), plausible, ground -> {
            for (ItemId id : List.of(item, into)) {
                if (ground.profile().item(collection, id).isEmpty()) {
                    throw CoachException.notFound("item", id);
                }
            }
            return List.of(own(coachee).merges(target, into));
        });
    }

    private OwnObservations own(CoacheeId coachee) {
        return new OwnObservations(coachee, ids, clock.instant());
    }
}
