package dev.coach.core.domain.profile;

import dev.coach.core.domain.CoacheeId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known about a coachee now.
 *
 * @param version grows by one with every change; 0 before the first
 * @param values scalars by name; what is not known is absent
 * @param items by collection name, oldest first; a collection without items is absent
 * @param declined the scalars that the coachee does not want to speak about
 * @param conflicts at most one for each target, in the order of their names
 * @param consents the sections and collections whose sensitive attributes the coachee agrees to have kept
 */
public record Profile(
        CoacheeId coachee,
        long version,
        Map<String, ProfileValue> values,
        Map<String, List<ProfileItem>> items,
        Set<String> declined,
        List<Conflict> conflicts,
        Set<String> consents) {
    public Profile {
        Objects.requireNonNull(coachee, "coachee");
        if (version < 0) {
            throw new IllegalArgumentException("version cannot be negative: " + version);
        }
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        items = items.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> List.copyOf(entry.getValue()),
                                (first, second) -> first,
                                LinkedHashMap::new),
                        Collections::unmodifiableMap));
        declined = Set.copyOf(declined);
        conflicts = conflicts.stream().sorted(Conflict.ORDER).toList();
        consents = Set.copyOf(consents);
    }

    /** The profile of someone of whom nothing is known. */
    public static Profile empty(CoacheeId coachee) {
        return new Profile(coachee, 0, Map.of(), Map.of(), Set.of(), List.of(), Set.of());
    }

    /** The typed value of a scalar. */
    public <T> Optional<T> get(Attribute<T> attribute) {
        return find(attribute).map(known -> switch (attribute.type().read(known.value())) {
            case Reading.Accepted<T>(T value) -> value;
            case Reading.Rejected<T>(String reason) ->
                throw new IllegalStateException("the profile holds an invalid " + attribute.name() + ": " + reason);
        });
    }

    /** The value of a scalar with where it comes from. */
    public Optional<ProfileValue> find(Attribute<?> attribute) {
        return Optional.ofNullable(values.get(attribute.name()));
    }

    /** The value of a scalar or of a field; an item as a whole has none. */
    public Optional<ProfileValue> find(Target target) {
        return switch (target) {
            case Target.Scalar scalar -> Optional.ofNullable(values.get(scalar.name()));
            case Target.Field field ->
                item(field.collection(), field.item())
                        .flatMap(item -> Optional.ofNullable(item.fields().get(field.field())));
            case Target.Item item -> Optional.empty();
        };
    }

    /** The items of a collection, oldest first; empty when there are none. */
    public List<ProfileItem> items(ItemCollection collection) {
        return items.getOrDefault(collection.name(), List.of());
    }

    public Optional<ProfileItem> item(String collection, ItemId id) {
        return items.getOrDefault(collection, List.of()).stream()
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    /** The targets that have a value of their own: this one, or of an item each field that is known. */
    public List<Target> valued(Target target) {
        return target instanceof Target.Item(String collection, ItemId id)
                ? item(collection, id).stream()
                        .flatMap(item -> item.fields().keySet().stream())
                        .<Target>map(field -> new Target.Field(collection, id, field))
                        .toList()
                : List.of(target);
    }

    /** The open conflict about a target. */
    public Optional<Conflict> conflict(Target target) {
        return conflicts.stream()
                .filter(conflict -> conflict.target().equals(target))
                .findFirst();
    }

    /** Only these scalars and collections, with the conflicts about them; this profile when it holds nothing else. */
    public Profile only(Set<String> names) {
        if (names.containsAll(values.keySet())
                && names.containsAll(items.keySet())
                && names.containsAll(declined)
                && conflicts.stream()
                        .allMatch(conflict -> names.contains(conflict.target().name()))) {
            return this;
        }
        Map<String, ProfileValue> scalars = new LinkedHashMap<>(values);
        scalars.keySet().retainAll(names);
        Map<String, List<ProfileItem>> collections = new LinkedHashMap<>(items);
        collections.keySet().retainAll(names);
        return new Profile(
                coachee,
                version,
                scalars,
                collections,
                declined.stream().filter(names::contains).collect(Collectors.toSet()),
                conflicts.stream()
                        .filter(conflict -> names.contains(conflict.target().name()))
                        .toList(),
                consents);
    }

    /** The same at another version. */
    public Profile at(long number) {
        return new Profile(coachee, number, values, items, declined, conflicts, consents);
    }
}
