package dev.coach.core.domain.profile;

import java.util.Objects;

/** What an observation speaks about: one scalar, or one field of one item. */
public sealed interface Target {
    /** The name of the scalar or collection. */
    String name();

    record Scalar(String name) implements Target {
        public Scalar {
            Objects.requireNonNull(name, "name");
        }
    }

    record Field(String collection, ItemId item, String field) implements Target {
        public Field {
            Objects.requireNonNull(collection, "collection");
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(field, "field");
        }

        @Override
        public String name() {
            return collection;
        }
    }

    /** The name that the catalogue knows it by: {@code current_title} or {@code positions.employer}. */
    default String attribute() {
        return switch (this) {
            case Scalar scalar -> scalar.name();
            case Field field -> field.collection() + "." + field.field();
        };
    }
}
