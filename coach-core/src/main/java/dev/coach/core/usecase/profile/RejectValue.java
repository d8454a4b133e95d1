package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets the coachee say that a claim is wrong: what was there before it returns, and the words it was read in never bring it back; said anew they are new evidence. All that they
 * say of this value is rejected with it: who "works as a tester now" also ended the title before.
 */
public final class RejectValue {
    private final RecordObservations recordObservations;
    private final IdSource ids;
    private final InstantSource clock;
    private final Names names;
    private final Plausible plausible;

    public RejectValue(Catalogue catalogue, ProfileStore profiles, IdSource ids, InstantSource clock) {
        this.recordObservations = new RecordObservations(profiles);
        this.ids = ids;
        this.clock = clock;
        this.names = new Names(catalogue);
        this.plausible = new Plausible(catalogue, clock);
    }

    /**
     * Rejects a claim with its evidence, a value however often it was said, or all that was said of an item.
     *
     * @param observation the claim; absent for all that say what the target has now
     * @throws CoachException {@code NOT_FOUND} when the target has no value, or no such claim; {@code UNKNOWN_ATTRIBUTE}
     */
    public ProfileUpdate run(CoacheeId coachee, Target target, @Nullable ObservationId observation) {
        return recordObservations.decide(coachee, names.of(target), plausible, ground -> {
            Set<ObservationId> concerned = observation == null
                    ? ground.profile().valued(target).stream()
                            .flatMap(valued -> ground.profile().find(valued).stream())
                            .map(ProfileValue::observation)
                            .collect(Collectors.toSet())
                    : Set.of(observation);
            List<Observation> claims = ground.ledger().stream()
                    .filter(recorded -> recorded.operation().isClaim())
                    .filter(recorded -> concerned.contains(recorded.id())
                            || observation == null && saysTheSame(recorded, target, ground))
                    .toList();
            if (claims.isEmpty()) {
                throw CoachException.notFound(
                        observation == null ? "value of" : "such claim about", target.attribute());
            }
            return claims.stream()
                    .filter(claim -> !ground.rulings().isRejected(claim))
                    .map(own(coachee)::rejects)
                    .toList();
        });
    }

    /** Whether a claim that counts says what stands there now, in whatever words, or anything of the item. */
    private static boolean saysTheSame(Observation claim, Target target, Ground ground) {
        if (claim.operation() != Operation.ASSERT
                || ground.rulings().admit(claim).isEmpty()) {
            return false;
        }
        Target where = ground.rulings().where(claim);
        return target instanceof Target.Item(String collection, ItemId item)
                ? where instanceof Target.Field field
                        && field.collection().equals(collection)
                        && field.item().equals(item)
                : where.equals(target)
                        && ground.profile()
                                .find(target)
                                .filter(known -> known.value().equals(claim.value()))
                                .isPresent();
    }

    private OwnObservations own(CoacheeId coachee) {
        return new OwnObservations(coachee, ids, clock.instant());
    }
}
