package dev.coach.core.domain.profile;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor read about one attribute. Claims are proposals: nothing enters the profile before its evidence and value
 * were checked.
 *
 * @param attribute the scalar's name, or {@code collection.field}
 * @param item groups the fields of one position, school or skill within one text; absent for scalars
 * @param value in canonical form; absent when declined, and when whatever was known is retired
 * @param confidence that it was read right, above 0 and at most 1
 */
public record Claim(
        String attribute,
        @Nullable String item,
        Operation operation,
        @Nullable String value,
        double confidence,
        Evidence evidence) {
    public Claim {
        Objects.requireNonNull(attribute, "attribute");
        if ((attribute.indexOf('.') >= 0) != (item != null)) {
            throw new IllegalArgumentException("exactly the fields of a collection belong to an item: " + attribute);
        }
        Objects.requireNonNull(operation, "operation");
        if (!operation.isClaim() || !operation.allows(value)) {
            throw new IllegalArgumentException("%s cannot be claimed of %s: %s".formatted(operation, attribute, value));
        }
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be above 0 and at most 1: " + confidence);
        }
        Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * The collection whose field it is.
     *
     * @throws IllegalStateException when it is a scalar
     */
    public String collection() {
        return attribute.substring(0, dot());
    }

    /**
     * The field of the collection.
     *
     * @throws IllegalStateException when it is a scalar
     */
    public String field() {
        return attribute.substring(dot() + 1);
    }

    /**
     * What it speaks of.
     *
     * @param items by label; of an item that is not among them it names the attribute alone
     */
    public Target target(Map<String, ItemId> items) {
        ItemId known = item == null ? null : items.get(item);
        return known == null ? new Target.Scalar(attribute) : new Target.Field(collection(), known, field());
    }

    private int dot() {
        int dot = attribute.indexOf('.');
        if (dot < 0) {
            throw new IllegalStateException("not the field of a collection: " + attribute);
        }
        return dot;
    }
}
