package dev.coach.core.policy;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Standing;
import dev.coach.core.domain.profile.Target;
import java.util.List;
import java.util.Optional;

/** Tells of each observation in a ledger what has become of it. */
public final class Standings {
    private final Rulings rulings;
    private final Resolution resolution;

    private Standings(Rulings rulings, Resolution resolution) {
        this.rulings = rulings;
        this.resolution = resolution;
    }

    /** @param ledger the whole of it, or all about some names that nothing else is {@link Resolution#entangled} with */
    public static Standings of(CoacheeId coachee, List<Observation> ledger) {
        return new Standings(Rulings.of(ledger), Resolution.folded(coachee, ledger));
    }

    /** @param observation one of the ledger */
    public Standing of(Observation observation) {
        return of(observation, observation, rulings.where(observation));
    }

    /** What has become of what followed from an observation of the ledger. */
    public Standing ofConsequence(Observation cause, Observation amounting) {
        return of(cause, amounting, amounting.target());
    }

    private Standing of(Observation recorded, Observation observation, Target target) {
        if (rulings.isUndone(recorded)) {
            return Standing.UNDONE;
        }
        if (rulings.isRejected(recorded)) {
            return Standing.REJECTED;
        }
        ProfileState.State state = resolution.known().state(target);
        return switch (observation.operation()) {
            case ASSERT -> asserted(observation, target, state);
            case RETIRE ->
                comesFrom(contender(state), observation)
                        ? Standing.CONTENDER
                        : standing(state.value().isEmpty());
            case DECLINE -> standing(state.declined());
            case CONFIRM ->
                standing(state.value()
                        .filter(value -> value.observation().equals(observation.concerns())
                                && !Authority.CONFIRMED.outranks(value.authority()))
                        .isPresent());
            case REJECT, UNDO, MERGE, SPLIT -> Standing.RULING;
        };
    }

    private Standing asserted(Observation claim, Target target, ProfileState.State state) {
        if (comesFrom(state.value(), claim)) {
            return Standing.CURRENT;
        }
        return comesFrom(contender(state), claim)
                ? Standing.CONTENDER
                : resolution.known().ended(target, claim.id()).orElse(Standing.SUPERSEDED);
    }

    private static Optional<ProfileValue> contender(ProfileState.State state) {
        return state.conflict().map(Conflict::contender);
    }

    private static boolean comesFrom(Optional<ProfileValue> value, Observation claim) {
        return value.filter(known -> known.observation().equals(claim.id())).isPresent();
    }

    private static Standing standing(boolean holds) {
        return holds ? Standing.CURRENT : Standing.SUPERSEDED;
    }
}
