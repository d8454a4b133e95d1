package dev.coach.core.policy;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import java.util.ArrayList;
import java.util.List;

/** Finds what undoing takes back. */
public final class LatestChange {
    private LatestChange() {}

    /**
     * The latest observation of the ledger that changed the target and still counts: a claim or confirmation, of the target
     * itself or of what it depends on, or a decision about the target. Of an item, all that one source said of it at that time:
     * what was added at once goes at once, and what was removed at once comes back at once; of what was rejected, all that was; of work
     * that ended, all that the same words said to be over; with what was declined comes back the value that it had. An undo is never it,
     * so that undoing goes on backwards.
     *
     * @param ledger all that is on record about the target and what it is entangled with
     * @return empty when nothing did
     */
    public static List<Observation> of(CoacheeId coachee, Target target, List<Observation> ledger) {
        Rulings rulings = Rulings.of(ledger);
        Resolution resolution = new Resolution(Profile.empty(coachee));
        List<Observation> changes = new ArrayList<>();
        for (Observation observation : ledger) {
            if (rulings.isUndone(observation) || observation.operation() == Operation.UNDO) {
                continue;
            }
            if (observation.operation().isRuling()
                    ? decidesAbout(target, observation, rulings)
                    : changes(resolution, target, observation, rulings)) {
                changes.add(observation);
            }
        }
        if (changes.isEmpty()) {
            return List.of();
        }
        Observation latest = changes.getLast();
        if (isEnd(latest)) {
            return ledger.stream()
                    .filter(end -> isEnd(end) && !rulings.isUndone(end) && isSaidAlike(end, latest))
                    .toList();
        }
        if (latest.operation() == Operation.REJECT) {
            return changes.stream()
                    .filter(change -> change.operation() == Operation.REJECT
                            && change.extractedAt().equals(latest.extractedAt()))
                    .toList();
        }
        if (latest.operation() == Operation.DECLINE) {
            return changes.stream()
                    .filter(change -> change.target().equals(latest.target()) && isOneStep(change, latest))
                    .toList();
        }
        return target instanceof Target.Item(String collection, ItemId item)
                        && !latest.operation().isRuling()
                ? ledger.stream()
                        .filter(change -> !rulings.isUndone(change) && isOneStep(change, latest))
                        .filter(change -> changes.contains(change)
                                || rulings.where(change).isOf(item))
                        .toList()
                : List.of(latest);
    }

    /** An observation, and when it is an undo all that was undone of the same scalar or item with it. */
    public static List<Observation> together(ObservationId id, List<Observation> ledger) {
        List<Observation> named =
                ledger.stream().filter(recorded -> recorded.id().equals(id)).toList();
        if (named.isEmpty() || named.getFirst().operation() != Operation.UNDO) {
            return named;
        }
        Observation undo = named.getFirst();
        return ledger.stream()
                .filter(recorded -> recorded.operation() == Operation.UNDO
                        && recorded.extractedAt().equals(undo.extractedAt())
                        && isOfOne(recorded.target(), undo.target()))
                .toList();
    }

    private static boolean isOfOne(Target one, Target other) {
        return switch (one) {
            case Target.Scalar scalar -> scalar.equals(other);
            case Target.Field field -> other.isOf(field.item());
            case Target.Item whole -> other.isOf(whole.item());
        };
    }

    /** Whether it says of the work of now that it is over; the same words say so of the title, the employer and the position. */
    private static boolean isEnd(Observation claim) {
        return CurrentWork.NAMES.contains(claim.target().name())
                && !(claim.source() instanceof Source.Entered)
                && (claim.operation() == Operation.RETIRE || "false".equals(claim.value()));
    }

    private static boolean isSaidAlike(Observation one, Observation other) {
        return one.source().equals(other.source()) && one.quote().equals(other.quote());
    }

    private static boolean isOneStep(Observation one, Observation other) {
        return !one.operation().isRuling()
                && one.source().equals(other.source())
                && one.extractedAt().equals(other.extractedAt());
    }

    private static boolean changes(Resolution resolution, Target target, Observation observation, Rulings rulings) {
        Object before = state(resolution, target);
        rulings.admit(observation).ifPresent(resolution::take);
        return !before.equals(state(resolution, target));
    }

    private static Object state(Resolution resolution, Target target) {
        return target instanceof Target.Item item
                ? resolution.known().item(item).map(ProfileItem::fields)
                : resolution.known().state(target);
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
