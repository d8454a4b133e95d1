package dev.coach.core.policy;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Target;
import java.util.List;
import java.util.Optional;

/** Finds what undoing takes back. */
public final class LatestChange {
    private LatestChange() {}

    /**
     * The latest observation of the ledger that changed the target and still counts: a claim or confirmation, of the target
     * itself or of what it depends on, or a decision about the target. An undo is never it, so that undoing goes on backwards.
     *
     * @param ledger all that is on record about the target and what it is entangled with
     */
    public static Optional<Observation> of(CoacheeId coachee, Target target, List<Observation> ledger) {
        Rulings rulings = Rulings.of(ledger);
        Resolution resolution = new Resolution(Profile.empty(coachee));
        Observation latest = null;
        for (Observation observation : ledger) {
            if (rulings.isUndone(observation) || observation.operation() == Operation.UNDO) {
                continue;
            }
            boolean changed = observation.operation().isRuling()
                    ? decidesAbout(target, observation, rulings)
                    : changes(resolution, target, observation, rulings);
            latest = changed ? observation : latest;
        }
        return Optional.ofNullable(latest);
    }

    private static boolean changes(Resolution resolution, Target target, Observation observation, Rulings rulings) {
        Object before = state(resolution, target);
        rulings.admit(observation).ifPresent(resolution::take);
        return !before.equals(state(resolution, target));
    }

    private static Object state(Resolution resolution, Target target) {
        return target instanceof Target.Item item
                ? resolution.item(item).map(ProfileItem::fields)
                : resolution.state(target);
    }

    private static boolean decidesAbout(Target target, Observation ruling, Rulings rulings) {
        return switch (ruling.operation()) {
            case REJECT -> isOf(target, rulings.where(ruling));
            case MERGE -> target instanceof Target.Item && isOf(target, rulings.where(ruling));
            case SPLIT ->
                target instanceof Target.Item item
                        && (isOf(target, rulings.where(ruling)) || item.item().equals(Rulings.splitOff(ruling.id())));
            case UNDO, ASSERT, RETIRE, DECLINE, CONFIRM -> false;
        };
    }

    private static boolean isOf(Target target, Target other) {
        return target.equals(other) || target instanceof Target.Item item && other.isOf(item.item());
    }
}
