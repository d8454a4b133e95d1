package dev.coach.core.domain.profile;

import java.util.Objects;

/** What an observation speaks about: one scalar, one field of one item, or an item as a whole. */
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

    record Item(String collection, ItemId item) implements Target {
        public Item {
            Objects.requireNonNull(collection, "collection");
            Objects.requireNonNull(item, "item");
        }

        @Override
        public String name() {
            return collection;
        }
    }

    /** The name that the catalogue knows it by: {@code current_title}, {@code positions.employer} or {@code positions}. */
    default String attribute() {
        return switch (this) {
            case Scalar scalar -> scalar.name();
            case Field field -> field.collection() + "." + field.field();
            case Item item -> item.collection();
        };
    }

    /** The same of another item; a scalar is of none. */
    default Target of(ItemId item) {
        return switch (this) {
            case Scalar scalar -> scalar;
            case Field field -> new Field(field.collection(), item, field.field());
            case Item other -> new Item(other.collection(), item);
        };
    }

    /** Whether it is this item or a field of it. */
    default boolean isOf(ItemId item) {
        return switch (this) {
            case Scalar scalar -> false;
            case Field field -> field.item().equals(item);
            case Item other -> other.item().equals(item);
        };
    }
}
