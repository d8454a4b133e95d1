package dev.coach.core.policy;

import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Standing;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Positions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A profile in the making: what {@link Resolution} has come to so far, and how earlier values ended. */
final class ProfileState {
    private final Map<String, ProfileValue> values;
    private final Map<String, List<ProfileItem>> items = new LinkedHashMap<>();
    private final Set<String> declined;
    private final Map<Target, Conflict> conflicts = new LinkedHashMap<>();
    private final Map<Held, Standing> ended = new HashMap<>();

    ProfileState(Profile before) {
        values = new LinkedHashMap<>(before.values());
        before.items().forEach((collection, known) -> items.put(collection, new ArrayList<>(known)));
        declined = new LinkedHashSet<>(before.declined());
        before.conflicts().forEach(conflict -> conflicts.put(conflict.target(), conflict));
    }

    /** The profile at the version and with the consents of another. */
    Profile profile(Profile before) {
        return new Profile(
                before.coachee(),
                before.version(),
                values,
                items,
                declined,
                List.copyOf(conflicts.values()),
                before.consents());
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

    Map<String, ProfileValue> scalars() {
        return values;
    }

    List<ProfileItem> positions() {
        return items.getOrDefault(Positions.COLLECTION.name(), List.of());
    }

    @Nullable
    Conflict conflict(Target target) {
        return conflicts.get(target);
    }

    void open(Conflict conflict) {
        conflicts.put(conflict.target(), conflict);
    }

    void close(Target target) {
        conflicts.remove(target);
    }

    void decline(String scalar) {
        declined.add(scalar);
    }

    @Nullable
    ProfileValue current(Target target) {
        return switch (target) {
            case Target.Scalar scalar -> values.get(scalar.name());
            case Target.Field field -> {
                ProfileItem item = item(field.collection(), field.item());
                yield item == null ? null : item.fields().get(field.field());
            }
            case Target.Item item -> null;
        };
    }

    @Nullable
    ProfileItem item(String collection, ItemId id) {
        for (ProfileItem item : items.getOrDefault(collection, List.of())) {
            if (item.id().equals(id)) {
                return item;
            }
        }
        return null;
    }

    /** Gives a target this value; whatever was open about it is settled. */
    void put(Target target, ProfileValue value) {
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

    void remove(Target target) {
        end(target, Standing.RETIRED);
        switch (target) {
            case Target.Scalar scalar -> values.remove(scalar.name());
            case Target.Field field -> change(field, null);
            case Target.Item item -> throw new IllegalStateException("an item as a whole has no value: " + item);
        }
        conflicts.remove(target);
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

    /** Whether the fields that are left of an item still name it, when this one is gone. */
    static boolean isIdentified(Target.Field field, Map<String, ProfileValue> fields) {
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
