package dev.coach.core.policy;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Standing;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Positions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because what one claim does to another, and to the profile, is read together.

/**
 * What a profile becomes when observations are added to it. A pure function: folding a whole ledger over the empty profile
 * gives the same as adding it step by step.
 *
 * <p>A claim of higher authority replaces the value; of equal authority, the later one does; of lower authority it changes
 * nothing but opens a conflict when it says something else. A claim that agrees keeps the value, takes the better proof, and
 * closes a conflict with what was said before it. What an item's last identifying field is retired with retires the item.
 * What follows from the end of a job is in {@link CurrentWork}; what does not count at all, in {@link Rulings}.
 */
public final class Resolution {
    /** Said again this much later, a value is fresh again. */
    static final Duration FRESH_AGAIN = Duration.ofDays(30);

    private final Map<String, ProfileValue> values;
    private final Map<String, List<ProfileItem>> items;
    private final Set<String> declined;
    private final Map<Target, Conflict> conflicts = new LinkedHashMap<>();
    private final Map<Held, Standing> ended = new HashMap<>();

    Resolution(Profile before) {
        values = new LinkedHashMap<>(before.values());
        items = new LinkedHashMap<>();
        before.items().forEach((collection, known) -> items.put(collection, new ArrayList<>(known)));
        declined = new LinkedHashSet<>(before.declined());
        before.conflicts().forEach(conflict -> conflicts.put(conflict.target(), conflict));
    }

    /** The step from {@code before} that the observations make, taken in their order, when nothing was decided about them. */
    public static ProfileUpdate add(Profile before, List<Observation> observations) {
        return add(before, Rulings.NONE, observations);
    }

    /**
     * The step from {@code before} that claims and confirmations make, taken in their order.
     *
     * @param before the whole profile, or at least what is {@link #entangled} with the observations
     * @param rulings of the ledger behind {@code before}
     * @throws IllegalArgumentException when a ruling is among the observations, for which the ledger has to be folded anew
     */
    public static ProfileUpdate add(Profile before, Rulings rulings, List<Observation> observations) {
        Resolution resolution = new Resolution(before);
        for (Observation observation : observations) {
            if (observation.operation().isRuling()) {
                throw new IllegalArgumentException("a ruling cannot be added without the ledger: " + observation.id());
            }
            rulings.admit(observation).ifPresent(resolution::take);
        }
        ProfileUpdate update = new ProfileUpdate(before, observations, resolution.profile(before), null);
        return new ProfileUpdate(
                before, observations, update.changed().isEmpty() ? before : next(before, update.after()), null);
    }

    /** What a ledger adds up to, at version 0 and without consents; an id that comes a second time counts once. */
    public static Profile fold(CoacheeId coachee, List<Observation> ledger) {
        return folded(coachee, ledger).profile(Profile.empty(coachee));
    }

    /**
     * The step from {@code before} that a ruling makes: the ledger is folded anew with it.
     *
     * @param before the whole profile, or exactly some names of it that nothing else is {@link #entangled} with
     * @param ledger all that is on record about these names
     * @param added with a ruling among them
     */
    public static ProfileUpdate refold(
            Profile before, List<Observation> ledger, long ledgerEnd, List<Observation> added) {
        List<Observation> whole = new ArrayList<>(ledger);
        whole.addAll(added);
        Profile after = folded(before.coachee(), whole).profile(before);
        return new ProfileUpdate(before, added, next(before, after), ledgerEnd);
    }

    /** These names, and all whose values depend on one another with theirs. */
    public static Set<String> entangled(Set<String> names) {
        if (names.stream().noneMatch(CurrentWork.NAMES::contains)) {
            return Set.copyOf(names);
        }
        Set<String> all = new HashSet<>(names);
        all.addAll(CurrentWork.NAMES);
        return Set.copyOf(all);
    }

    static Resolution folded(CoacheeId coachee, List<Observation> ledger) {
        Resolution resolution = new Resolution(Profile.empty(coachee));
        Rulings rulings = Rulings.of(ledger);
        Set<ObservationId> seen = new HashSet<>();
        for (Observation observation : ledger) {
            if (seen.add(observation.id())) {
                rulings.admit(observation).ifPresent(resolution::take);
            }
        }
        return resolution;
    }

    private static Profile next(Profile before, Profile after) {
        return after.at(before.version() + 1);
    }

    private Profile profile(Profile before) {
        return new Profile(
                before.coachee(),
                before.version(),
                values,
                items,
                declined,
                List.copyOf(conflicts.values()),
                before.consents());
    }

    /** Takes an observation that was admitted, with what follows from it. */
    void take(Observation admitted) {
        ProfileValue before = current(admitted.target());
        Observation claim = apply(admitted);
        if (!Objects.equals(before, current(claim.target()))) {
            CurrentWork.consequences(claim, before, values, items.getOrDefault(Positions.COLLECTION.name(), List.of()))
                    .forEach(this::apply);
        }
    }

    /** What is known of a target, all of it: when two of them are equal, nothing happened to it. */
    State state(Target target) {
        return new State(
                Optional.ofNullable(current(target)),
                Optional.ofNullable(conflicts.get(target)),
                declined.contains(target.name()));
    }

    Optional<ProfileItem> item(Target.Item target) {
        return Optional.ofNullable(item(target.collection(), target.item()));
    }

    /** How the value that came from an observation ended; empty when it never was one, or still is. */
    Optional<Standing> ended(Target target, ObservationId observation) {
        return Optional.ofNullable(ended.get(new Held(target, observation)));
    }

    /** @return the claim that it amounts to */
    private Observation apply(Observation claim) {
        ProfileValue current = current(claim.target());
        return switch (claim.operation()) {
            case ASSERT -> assertValue(claim, current);
            case RETIRE -> retire(claim, current);
            case DECLINE -> decline(claim, current);
            case CONFIRM -> confirm(claim, current);
            case REJECT, UNDO, MERGE, SPLIT -> throw new IllegalStateException("a ruling is no claim: " + claim.id());
        };
    }

    private Observation assertValue(Observation claim, @Nullable ProfileValue current) {
        ProfileValue said = claim.asserted();
        if (current == null) {
            put(claim.target(), said);
        } else if (current.value().equals(said.value())) {
            agree(claim.target(), said, current);
        } else if (outdates(said, current)) {
            put(claim.target(), said);
        } else if (current.authority().outranks(claim.authority())) {
            contest(claim.target(), said);
        }
        return claim;
    }

    private void agree(Target target, ProfileValue said, ProfileValue current) {
        if (said.authority().outranks(current.authority())) {
            put(target, said);
        } else if (said.authority() == current.authority()
                && (said.confidence() > current.confidence()
                        || said.observedAt().isAfter(current.observedAt().plus(FRESH_AGAIN)))) {
            put(target, said.withConfidence(Math.max(said.confidence(), current.confidence())));
        }
        Conflict open = conflicts.get(target);
        if (open != null && outdates(said, open.contender())) {
            conflicts.remove(target);
        }
    }

    /** The strongest and latest of those who say otherwise is the contender. */
    private void contest(Target target, ProfileValue said) {
        Conflict open = conflicts.get(target);
        boolean same = open != null && open.contender().value().equals(said.value());
        if (open == null
                || said.authority().outranks(open.contender().authority())
                || !same && outdates(said, open.contender())) {
            conflicts.put(target, new Conflict(target, said));
        }
    }

    private Observation retire(Observation claim, @Nullable ProfileValue current) {
        if (current != null && means(claim, current) && outdates(claim, current)) {
            remove(claim.target());
            removeUnnamed(claim.target(), claim);
        }
        Conflict open = conflicts.get(claim.target());
        if (open != null
                && claim.value() != null
                && means(claim, open.contender())
                && outdates(claim, open.contender())) {
            conflicts.remove(claim.target());
        }
        return claim;
    }

    private static boolean means(Observation claim, ProfileValue known) {
        return claim.value() == null || ItemIdentity.isNamedBy(known.value(), claim.value());
    }

    private Observation decline(Observation claim, @Nullable ProfileValue current) {
        if (current == null && claim.target() instanceof Target.Scalar(String name)) {
            declined.add(name);
        }
        return claim;
    }

    /** A value that is confirmed keeps its evidence; a contender that is confirmed is as if it had been said now. */
    private Observation confirm(Observation decision, @Nullable ProfileValue current) {
        Target target = decision.target();
        if (current != null && current.observation().equals(decision.concerns())) {
            put(target, confirmed(current, decision));
            return decision;
        }
        Conflict open = conflicts.get(target);
        if (open == null || !open.contender().observation().equals(decision.concerns())) {
            return decision;
        }
        ProfileValue value = confirmed(open.contender(), decision);
        put(target, value);
        return new Observation(
                value.observation(),
                decision.coachee(),
                target,
                Operation.ASSERT,
                value.value(),
                null,
                value.confidence(),
                value.authority(),
                value.source(),
                value.quote(),
                decision.extractor(),
                value.observedAt(),
                value.extractedAt());
    }

    private static ProfileValue confirmed(ProfileValue value, Observation decision) {
        return new ProfileValue(
                value.value(),
                1,
                value.authority().outranks(Authority.CONFIRMED) ? value.authority() : Authority.CONFIRMED,
                value.source(),
                value.quote(),
                value.observation(),
                decision.observedAt().isAfter(value.observedAt()) ? decision.observedAt() : value.observedAt(),
                value.extractedAt());
    }

    private static boolean outdates(Observation claim, ProfileValue current) {
        return claim.authority().outranks(current.authority())
                || claim.authority() == current.authority()
                        && !claim.observedAt().isBefore(current.observedAt());
    }

    private static boolean outdates(ProfileValue said, ProfileValue current) {
        return said.authority().outranks(current.authority())
                || said.authority() == current.authority() && !said.observedAt().isBefore(current.observedAt());
    }

    private @Nullable ProfileValue current(Target target) {
        return switch (target) {
            case Target.Scalar scalar -> values.get(scalar.name());
            case Target.Field field -> {
                ProfileItem item = item(field.collection(), field.item());
                yield item == null ? null : item.fields().get(field.field());
            }
            case Target.Item item -> null;
        };
    }

    private @Nullable ProfileItem item(String collection, ItemId id) {
        for (ProfileItem item : items.getOrDefault(collection, List.of())) {
            if (item.id().equals(id)) {
                return item;
            }
        }
        return null;
    }

    private void put(Target target, ProfileValue value) {
        end(target, Standing.SUPERSEDED);
        switch (target) {
            case Target.Scalar(String name) -> {
                values.put(name, value);
                declined.remove(name);
            }
            case Target.Field field -> change(field, value);
            case Target.Item item -> throw new IllegalStateException("an item as a whole has no value: " + item);
        }
        conflicts.remove(target);
    }

    private void remove(Target target) {
        end(target, Standing.RETIRED);
        switch (target) {
            case Target.Scalar scalar -> values.remove(scalar.name());
            case Target.Field field -> change(field, null);
            case Target.Item item -> throw new IllegalStateException("an item as a whole has no value: " + item);
        }
        conflicts.remove(target);
    }

    /** An item that nothing names any more goes, but for what is stronger than the claim that took its name. */
    private void removeUnnamed(Target target, Observation claim) {
        if (!(target instanceof Target.Field named)) {
            return;
        }
        ProfileItem rest = item(named.collection(), named.item());
        if (rest == null || isIdentified(named, rest.fields())) {
            return;
        }
        rest.fields().forEach((name, value) -> {
            if (outdates(claim, value)) {
                remove(new Target.Field(named.collection(), named.item(), name));
            }
        });
    }

    private void end(Target target, Standing standing) {
        ProfileValue current = current(target);
        if (current != null) {
            ended.put(new Held(target, current.observation()), standing);
        }
    }

    private void change(Target.Field field, @Nullable ProfileValue value) {
        List<ProfileItem> known = items.computeIfAbsent(field.collection(), collection -> new ArrayList<>());
        int place = 0;
        while (place < known.size() && !known.get(place).id().equals(field.item())) {
            place++;
        }
        Map<String, ProfileValue> fields =
                new LinkedHashMap<>(place < known.size() ? known.get(place).fields() : Map.of());
        if (value == null) {
            fields.remove(field.field());
        } else {
            fields.put(field.field(), value);
        }
        if (place < known.size()) {
            known.remove(place);
        }
        if (!fields.isEmpty()) {
            known.add(place, new ProfileItem(field.item(), fields));
        }
    }

    private static boolean isIdentified(Target.Field field, Map<String, ProfileValue> fields) {
        List<String> identity = Catalogue.standard()
                .collection(field.collection())
                .map(ItemCollection::identity)
                .orElse(List.of());
        return !identity.contains(field.field()) || identity.stream().anyMatch(fields::containsKey);
    }

    /** What is known of one target. */
    record State(Optional<ProfileValue> value, Optional<Conflict> conflict, boolean declined) {}

    private record Held(Target target, ObservationId observation) {}
}
