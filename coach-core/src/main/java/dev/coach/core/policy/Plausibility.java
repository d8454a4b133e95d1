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

    /** What is wrong with the fields of one item, in canonical form by name. */
    public List<Fault> ofItem(String collection, Map<String, String> fields, LocalDate today) {
        return catalogue
                .collection(collection)
                .map(declared -> faults(declared.relations(), fields, today))
                .orElse(List.of());
    }

    /** What is wrong with scalars, in canonical form by name. */
    public List<Fault> ofScalars(Map<String, String> values, LocalDate today) {
        return faults(catalogue.relations(), values, today);
    }

    /** Whether something about an item cannot be true on account of this field. */
    public boolean isFault(Target.Field field, Map<String, String> fields, LocalDate today) {
        return ofItem(field.collection(), fields, today).stream()
                .anyMatch(fault -> fault.relation().concerns(field.field()));
    }

    /** What is wrong with a profile, by the scalar or item that it is about. */
    public Map<Target, List<Fault>> of(Profile profile, LocalDate today) {
        Map<Target, List<Fault>> faults = new HashMap<>();
        for (Fault fault : ofScalars(written(profile), today)) {
            faults.computeIfAbsent(new Target.Scalar(fault.relation().second().name()), name -> new ArrayList<>())
                    .add(fault);
        }
        for (ItemCollection collection : catalogue.collections()) {
            for (ProfileItem item : profile.items(collection)) {
                List<Fault> wrong = ofItem(collection.name(), item.written(), today);
                if (!wrong.isEmpty()) {
                    faults.put(new Target.Item(collection.name(), item.id()), wrong);
                }
            }
        }
        return faults;
    }

    /** These names, and the scalars that a relation binds to one of them. */
    public Set<String> withRelated(Set<String> names) {
        Set<String> all = new HashSet<>(names);
        for (Relation<?, ?> relation : catalogue.relations()) {
            if (names.stream().anyMatch(relation::concerns)) {
                all.add(relation.first().name());
                all.add(relation.second().name());
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
