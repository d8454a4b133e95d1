package dev.coach.core.schema;

import java.util.Objects;

/**
 * A name under which only some items of a collection are read.
 *
 * @param name as callers ask for it: {@code technical_skills}
 * @param collection that it is a view of
 * @param field that decides
 * @param value in canonical form, that the field must have
 */
public record CollectionView(String name, String collection, String field, String value) {
    public CollectionView {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
    }
}
