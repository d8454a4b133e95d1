package dev.coach.core.domain.profile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Items of one kind, each with the same fields: positions, education, skills.
 *
 * @param name snake_case, in the plural; a field's full name is {@code positions.employer}
 * @param title for people
 * @param identity the fields that tell two items apart, the deciding one first
 * @param relations what cannot be true of the fields of one item together, or of a scalar and a field
 */
public record ItemCollection(
        String name, String title, List<Attribute<?>> fields, List<String> identity, List<Relation<?, ?>> relations) {
    public ItemCollection {
        fields = List.copyOf(fields);
        identity = List.copyOf(identity);
        relations = List.copyOf(relations);
        for (String field : identity) {
            if (fields.stream().noneMatch(declared -> declared.name().equals(field))) {
                throw new IllegalArgumentException("%s has no field %s".formatted(name, field));
            }
        }
    }

    /** The same, and what cannot be true together: of two fields of one item, or of a scalar, which comes first, and a field. */
    public ItemCollection never(Relation<?, ?> relation) {
        return new ItemCollection(
                name,
                title,
                fields,
                identity,
                Stream.concat(relations.stream(), Stream.of(relation)).toList());
    }

    /** The scalars that its items have to go with. */
    public Set<String> relatedScalars() {
        return relations.stream()
                .flatMap(relation -> Stream.of(relation.first(), relation.second()))
                .filter(attribute -> !fields.contains(attribute))
                .map(Attribute::name)
                .collect(Collectors.toSet());
    }

    /** Whether something in it is kept only when the coachee agrees to the collection. */
    public boolean needsConsent() {
        return fields.stream().anyMatch(attribute -> attribute.sensitivity() == Sensitivity.SENSITIVE);
    }
}
