package dev.coach.core.domain.profile;

import java.util.Objects;
import java.util.UUID;

/** The identity of a {@link ProfileItem}; it survives every change of the item's fields. */
public record ItemId(UUID value) {
    public ItemId {
        Objects.requireNonNull(value, "value");
    }

    /** Reads what {@link #toString} writes; anything else is an {@link IllegalArgumentException}. */
    public static ItemId of(String written) {
        return new ItemId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
