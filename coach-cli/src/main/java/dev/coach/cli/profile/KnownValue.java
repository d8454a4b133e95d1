package dev.coach.cli.profile;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value of a profile with its name.
 *
 * @param name the scalar's name, or {@code collection.field}
 * @param item which position, school or skill; absent for scalars
 */
public record KnownValue(String name, @Nullable ItemId item, Attribute<?> attribute, ProfileValue known) {
    public KnownValue {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(known, "known");
    }

    /** All values in the order of the catalogue, item by item. */
    public static List<KnownValue> all(Profile profile, Catalogue catalogue) {
        List<KnownValue> all = new ArrayList<>();
        for (Attribute<?> scalar : catalogue.scalars()) {
            profile.find(scalar).ifPresent(known -> all.add(new KnownValue(scalar.name(), null, scalar, known)));
        }
        for (ItemCollection collection : catalogue.collections()) {
            for (ProfileItem item : profile.items(collection)) {
                all.addAll(fields(collection, item));
            }
        }
        return all;
    }

    /** The fields of one item in the order of the catalogue. */
    static List<KnownValue> fields(ItemCollection collection, ProfileItem item) {
        List<KnownValue> fields = new ArrayList<>();
        for (Attribute<?> field : collection.fields()) {
            ProfileValue known = item.fields().get(field.name());
            if (known != null) {
                fields.add(new KnownValue(collection.name() + "." + field.name(), item.id(), field, known));
            }
        }
        return fields;
    }

    /** What it is a value of; the same before and after a change. */
    public Key key() {
        return new Key(name, item);
    }

    /** Names one place of a profile. */
    public record Key(String name, @Nullable ItemId item) {}
}
