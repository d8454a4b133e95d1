package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;
import java.util.List;

/** Lets the coachee say that a mention was taken for the wrong item: it becomes an item of its own. It can be undone. */
public final class SplitItem {
    private final RecordObservations recordObservations;
    private final IdSource ids;
    private final InstantSource clock;
    private final Names names;
    private final Plausible plausible;

    public SplitItem(Catalogue catalogue, ProfileStore profiles, IdSource ids, InstantSource clock) {
        this.recordObservations = new RecordObservations(profiles);
        this.ids = ids;
        this.clock = clock;
        this.names = new Names(catalogue);
        this.plausible = new Plausible(catalogue, clock);
    }

    /**
     * Splits one mention off.
     *
     * @param mention any claim of it; all that the same source said of the item goes with it
     * @throws CoachException {@code NOT_FOUND} when the profile holds no such item, or nothing of this mention counts for it;
     *     {@code INVALID_INPUT} when the item has no other mention; {@code UNKNOWN_ATTRIBUTE}
     */
    public ProfileUpdate run(CoacheeId coachee, String collection, ItemId item, ObservationId mention) {
        Target.Item target = new Target.Item(collection, item);
        return recordObservations.decide(coachee, names.of(target), plausible, ground -> {
            if (ground.profile().item(collection, item).isEmpty()) {
                throw CoachException.notFound("item", item);
            }
            List<Observation> claims = ground.ledger().stream()
                    .filter(claim -> claim.operation().isClaim()
                            && ground.rulings()
                                    .admit(claim)
                                    .filter(admitted -> admitted.target().isOf(item))
                                    .isPresent())
                    .toList();
            Observation concerned = claims.stream()
                    .filter(claim -> claim.id().equals(mention))
                    .findFirst()
                    .orElseThrow(() -> CoachException.notFound("mention of this item", mention));
            if (claims.stream().allMatch(claim -> ground.rulings().areOneMention(claim, concerned))) {
                throw new CoachException(
                        ErrorCode.INVALID_INPUT, "The item has no other mention; there is nothing to split.");
            }
            return List.of(own(coachee).splits(concerned, target));
        });
    }

    private OwnObservations own(CoacheeId coachee) {
        return new OwnObservations(coachee, ids, clock.instant());
    }
}
