package dev.coach.core.policy;

import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Relation;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what cannot be true of several values together, by the {@link Relation}s that the catalogue declares. */
public final class Plausibility {
    private final Catalogue catalogue;

    public Plausibility(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param reason a sentence that names both values */
    public record Fault(Relation<?, ?> relation, String reason) {}

    /**
     * What is wrong with the fields of one item, in canonical form by name.
     *
     * @param scalars that it has to go with, and perhaps others
     */
    public List<Fault> ofItem(
            String collection, Map<String, String> fields, Map<String, String> scalars, LocalDate today) {
        return catalogue
                .collection(collection)
                .map(declared -> faults(declared.relations(), withScalars(declared, fields, scalars), today))
                .orElse(List.of());
    }

    private static Map<String, String> withScalars(
            ItemCollection collection, Map<String, String> fields, Map<String, String> scalars) {
        Map<String, String> all = new HashMap<>(scalars);
        all.keySet().retainAll(collection.relatedScalars());
        all.putAll(fields);
        return all;
    }

    /** What is wrong with scalars, in canonical form by name. */
    public List<Fault> ofScalars(Map<String, String> values, LocalDate today) {
        return faults(catalogue.relations(), values, today);
    }

    /** Whether something about an item cannot be true on account of this field. */
    public boolean isFault(
            Target.Field field, Map<String, String> fields, Map<String, String> scalars, LocalDate today) {
        return ofItem(field.collection(), fields, scalars, today).stream()
                .anyMatch(fault -> fault.relation().concerns(field.field()));
    }

    /** What is wrong with the items of a profile when these are its scalars. */
    public Map<Target.Item, List<Fault>> ofItems(Profile profile, Map<String, String> scalars, LocalDate today) {
        Map<Target.Item, List<Fault>> faults = new HashMap<>();
        for (ItemCollection collection : catalogue.collections()) {
            for (ProfileItem item : profile.items(collection)) {
                List<Fault> wrong = ofItem(collection.name(), item.written(), scalars, today);
                if (!wrong.isEmpty()) {
                    faults.put(new Target.Item(collection.name(), item.id()), wrong);
                }
            }
        }
        return faults;
    }

    /** What is wrong with a profile, by the scalar or item that it is about. */
    public Map<Target, List<Fault>> of(Profile profile, LocalDate today) {
        Map<Target, List<Fault>> faults = new HashMap<>();
        for (Fault fault : ofScalars(written(profile), today)) {
            faults.computeIfAbsent(new Target.Scalar(fault.relation().second().name()), name -> new ArrayList<>())
                    .add(fault);
        }
        faults.putAll(ofItems(profile, written(profile), today));
        return faults;
    }

    /** These names, and the scalars and collections that a relation binds to one of them. */
    public Set<String> withRelated(Set<String> names) {
        Set<String> all = new HashSet<>(names);
        for (Relation<?, ?> relation : catalogue.relations()) {
            if (names.stream().anyMatch(relation::concerns)) {
                all.add(relation.first().name());
                all.add(relation.second().name());
            }
        }
        for (ItemCollection collection : catalogue.collections()) {
            Set<String> scalars = collection.relatedScalars();
            if (names.contains(collection.name())) {
                all.addAll(scalars);
            } else if (scalars.stream().anyMatch(names::contains)) {
                all.add(collection.name());
            }
        }
        return Set.copyOf(all);
    }

    /** The scalars of a profile in canonical form. */
    public static Map<String, String> written(Profile profile) {
        Map<String, String> written = new HashMap<>();
        profile.values().forEach((name, value) -> written.put(name, value.value()));
        return written;
    }

    private static List<Fault> faults(List<Relation<?, ?>> relations, Map<String, String> written, LocalDate today) {
        return relations.stream()
                .flatMap(relation -> relation.fault(written, today).map(reason -> new Fault(relation, reason)).stream())
                .toList();
    }
}
