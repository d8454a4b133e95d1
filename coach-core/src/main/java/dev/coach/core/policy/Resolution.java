package dev.coach.core.policy;

import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Positions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a profile becomes when observations are added to it. A pure function: folding a whole ledger over the empty profile
 * gives the same as adding it step by step.
 *
 * <p>A claim of higher authority replaces the value; of equal authority, the later one does; of lower authority it changes
 * nothing but opens a conflict when it says something else. A claim that agrees keeps the value and takes the better proof.
 * What an item's last identifying field is retired with retires the item. What follows from the end of a job is in
 * {@link CurrentWork}.
 */
public final class Resolution {
    private final Map<String, ProfileValue> values;
    private final Map<String, List<ProfileItem>> items;
    private final Set<String> declined;
    private final Map<Target, Conflict> conflicts = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    private Resolution(Profile before) {
        values = new LinkedHashMap<>(before.values());
        items = new LinkedHashMap<>();
        before.items().forEach((collection, known) -> items.put(collection, new ArrayList<>(known)));
        declined = new LinkedHashSet<>(before.declined());
        before.conflicts().forEach(conflict -> conflicts.put(conflict.target(), conflict));
    }

    /** The step from {@code before} that the observations make, taken in their order. */
    public static ProfileUpdate add(Profile before, List<Observation> observations) {
        Resolution resolution = new Resolution(before);
        observations.forEach(resolution::takeWithConsequences);
        boolean same = resolution.changed.isEmpty();
        Profile after = new Profile(
                before.coachee(),
                same ? before.version() : before.version() + 1,
                resolution.values,
                resolution.items,
                resolution.declined,
                List.copyOf(resolution.conflicts.values()));
        return new ProfileUpdate(before.version(), observations, resolution.changed, same ? before : after);
    }

    private void takeWithConsequences(Observation claim) {
        ProfileValue before = current(claim.target());
        take(claim);
        if (!Objects.equals(before, current(claim.target()))) {
            CurrentWork.consequences(claim, before, values, items.getOrDefault(Positions.COLLECTION.name(), List.of()))
                    .forEach(this::take);
        }
    }

    private void take(Observation claim) {
        ProfileValue current = current(claim.target());
        switch (claim.operation()) {
            case ASSERT -> assertValue(claim, current);
            case RETIRE -> retire(claim, current);
            case DECLINE -> decline(claim, current);
        }
    }

    private void assertValue(Observation claim, @Nullable ProfileValue current) {
        String said = Objects.requireNonNull(claim.value());
        if (current == null) {
            put(claim);
        } else if (current.value().equals(said)) {
            if (claim.authority().outranks(current.authority())
                    || claim.authority() == current.authority() && claim.confidence() > current.confidence()) {
                put(claim);
            }
        } else if (outdates(claim, current)) {
            put(claim);
        } else if (current.authority().outranks(claim.authority())) {
            Conflict conflict = new Conflict(claim.target(), current.observation(), claim.id(), said);
            if (!conflict.equals(conflicts.put(claim.target(), conflict))) {
                changed.add(claim.target().name());
            }
        }
    }

    private void retire(Observation claim, @Nullable ProfileValue current) {
        String named = claim.value();
        boolean meant = current != null && (named == null || ItemIdentity.isNamedBy(current.value(), named));
        if (current != null && meant && outdates(claim, current)) {
            remove(claim.target());
        }
    }

    private void decline(Observation claim, @Nullable ProfileValue current) {
        if (current == null && claim.target() instanceof Target.Scalar(String name) && declined.add(name)) {
            changed.add(name);
        }
    }

    private static boolean outdates(Observation claim, ProfileValue current) {
        return claim.authority().outranks(current.authority())
                || claim.authority() == current.authority()
                        && !claim.observedAt().isBefore(current.observedAt());
    }

    private @Nullable ProfileValue current(Target target) {
        return switch (target) {
            case Target.Scalar scalar -> values.get(scalar.name());
            case Target.Field field ->
                items.getOrDefault(field.collection(), List.of()).stream()
                        .filter(item -> item.id().equals(field.item()))
                        .findFirst()
                        .map(item -> item.fields().get(field.field()))
                        .orElse(null);
        };
    }

    private void put(Observation claim) {
        ProfileValue value = new ProfileValue(
                Objects.requireNonNull(claim.value()),
                claim.confidence(),
                claim.authority(),
                claim.source(),
                claim.quote(),
                claim.id(),
                claim.observedAt(),
                claim.extractedAt());
        switch (claim.target()) {
            case Target.Scalar(String name) -> {
                values.put(name, value);
                declined.remove(name);
            }
            case Target.Field field -> change(field, value);
        }
        conflicts.remove(claim.target());
        changed.add(claim.target().name());
    }

    private void remove(Target target) {
        switch (target) {
            case Target.Scalar scalar -> values.remove(scalar.name());
            case Target.Field field -> {
                change(field, null);
                conflicts.keySet().removeIf(other -> isOfItem(other, field) && current(other) == null);
            }
        }
        conflicts.remove(target);
        changed.add(target.name());
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
            if (!isIdentified(field, fields)) {
                fields.clear();
            }
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

    private static boolean isOfItem(Target target, Target.Field field) {
        return target instanceof Target.Field other && other.item().equals(field.item());
    }

    private static boolean isIdentified(Target.Field field, Map<String, ProfileValue> fields) {
        List<String> identity = Catalogue.standard()
                .collection(field.collection())
                .map(ItemCollection::identity)
                .orElse(List.of());
        return !identity.contains(field.field()) || identity.stream().anyMatch(fields::containsKey);
    }
}
