package dev.coach.core.policy;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the observations that changed a target although they speak of another one: what ended with a job or with an item's name,
 * and what a decision about something else brought back or took away. Goes through the ledger as it grew; costs its length, and
 * once more for each act of the coachee that ruled about it.
 */
public final class Aftermath {
    private final Target target;
    private final List<Observation> ledger;
    private final List<Target> watched;
    private final Predicate<Observation> isDirect;
    private final Map<ObservationId, Observation> found = new LinkedHashMap<>();
    private final CoacheeId coachee;
    private Resolution resolution;

    private Aftermath(CoacheeId coachee, Target target, List<Observation> ledger) {
        this.coachee = coachee;
        this.target = target;
        this.ledger = ledger;
        Rulings decided = Rulings.of(ledger);
        this.isDirect = observation -> isOf(target, decided.where(observation));
        this.watched = Stream.concat(
                        Stream.of(target), decided.mergedInto(target).stream().map(target::of))
                .toList();
        this.resolution = new Resolution(Profile.empty(coachee));
    }

    /** Whether what is said of one belongs to the history of the other: of an item, also what is said of its fields. */
    public static boolean isOf(Target target, Target said) {
        return said.equals(target) || target instanceof Target.Item item && said.isOf(item.item());
    }

    /**
     * What these observations amount to for the target, by their ids: a claim, as if it had been made about the target or, of an
     * item, about a field of it; a ruling as it was recorded.
     *
     * @param ledger all that is on record about the target and what it is {@link Resolution#entangled} with
     */
    public static Map<ObservationId, Observation> of(CoacheeId coachee, Target target, List<Observation> ledger) {
        Aftermath aftermath = new Aftermath(coachee, target, ledger);
        aftermath.walk();
        return aftermath.found;
    }

    private void walk() {
        Rulings rulings = Rulings.NONE;
        int next = 0;
        while (next < ledger.size()) {
            int end = endOfAct(next);
            Observation first = ledger.get(next);
            if (first.operation().isRuling()) {
                rule(next, end);
            } else {
                claim(first, rulings);
            }
            if (first.operation().isRuling() || first.isClearing()) {
                rulings = Rulings.of(ledger.subList(0, end));
            }
            next = end;
        }
    }

    /** What was ruled at once is folded at once. */
    private int endOfAct(int start) {
        Observation first = ledger.get(start);
        int end = start + 1;
        while (first.operation().isRuling()
                && end < ledger.size()
                && ledger.get(end).operation().isRuling()
                && ledger.get(end).extractedAt().equals(first.extractedAt())) {
            end++;
        }
        return end;
    }

    private void claim(Observation claim, Rulings rulings) {
        List<State> before = states();
        rulings.admit(claim).ifPresent(resolution::take);
        if (isDirect.test(claim)) {
            return;
        }
        List<State> after = states();
        for (int place = 0; place < before.size(); place++) {
            if (!before.get(place).equals(after.get(place))) {
                found.put(claim.id(), effect(claim, before.get(place), after.get(place)));
                return;
            }
        }
    }

    /** An act that rules about the target itself explains what it did to it. */
    private void rule(int start, int end) {
        List<State> before = states();
        resolution = Resolution.folded(coachee, ledger.subList(0, end));
        if (before.equals(states()) || ledger.subList(start, end).stream().anyMatch(isDirect)) {
            return;
        }
        List<State> known = before;
        for (int place = start; place < end; place++) {
            resolution = Resolution.folded(coachee, ledger.subList(0, place + 1));
            List<State> after = states();
            if (!known.equals(after)) {
                found.put(ledger.get(place).id(), ledger.get(place));
            }
            known = after;
        }
    }

    private Observation effect(Observation cause, State before, State after) {
        Map.Entry<Target, ProfileState.State> changed = after.fields().entrySet().stream()
                .filter(field -> !field.getValue().equals(before.fields().get(field.getKey())))
                .findFirst()
                .orElseGet(() -> Map.entry(
                        before.fields().keySet().stream()
                                .filter(field -> !after.fields().containsKey(field))
                                .findFirst()
                                .orElse(target),
                        new ProfileState.State(Optional.empty(), Optional.empty(), false)));
        ProfileState.State earlier = before.fields().get(changed.getKey());
        Optional<Conflict> opened = changed.getValue()
                .conflict()
                .filter(conflict -> earlier == null || !earlier.conflict().equals(Optional.of(conflict)));
        boolean over =
                opened.map(Conflict::retracts).orElse(changed.getValue().value().isEmpty());
        String value = opened.map(Conflict::contender)
                .or(() -> changed.getValue().value())
                .map(ProfileValue::value)
                .orElse(null);
        return cause.entails(changed.getKey(), over ? Operation.RETIRE : Operation.ASSERT, value);
    }

    private List<State> states() {
        return watched.stream().map(this::state).toList();
    }

    private State state(Target watched) {
        List<Target> fields = new ArrayList<>();
        if (watched instanceof Target.Item item) {
            resolution
                    .known()
                    .item(item)
                    .map(ProfileItem::fields)
                    .ifPresent(known -> known.keySet()
                            .forEach(field -> fields.add(new Target.Field(item.collection(), item.item(), field))));
        } else {
            fields.add(watched);
        }
        Map<Target, ProfileState.State> states = new LinkedHashMap<>();
        fields.forEach(field -> states.put(field, resolution.known().state(field)));
        return new State(states);
    }

    /** What is known of a target, or of each field that an item has. */
    private record State(Map<Target, ProfileState.State> fields) {}
}
