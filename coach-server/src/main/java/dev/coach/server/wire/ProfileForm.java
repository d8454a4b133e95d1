package dev.coach.server.wire;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CollectionView;
import dev.coach.server.wire.ProfileJson.Declined;
import dev.coach.server.wire.ProfileJson.Item;
import dev.coach.server.wire.ProfileJson.Items;
import dev.coach.server.wire.ProfileJson.Known;
import dev.coach.server.wire.ProfileJson.Value;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Brings profiles into the form of the contract. Knows all names that a profile can be asked for. */
public final class ProfileForm {
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Set<String> everything;

    /** What stands under a name. */
    private sealed interface Shape {
        record Scalar(Attribute<?> attribute) implements Shape {}

        record Whole(ItemCollection collection, Map<String, Attribute<?>> fields) implements Shape {}

        record Part(CollectionView view, Whole of) implements Shape {}

        record Several(List<String> names) implements Shape {}
    }

    public ProfileForm(Catalogue catalogue) {
        for (Section section : catalogue.sections()) {
            shapes.put(
                    section.name(),
                    new Shape.Several(
                            section.attributes().stream().map(Attribute::name).toList()));
        }
        catalogue.scalars().forEach(attribute -> shapes.put(attribute.name(), new Shape.Scalar(attribute)));
        catalogue.collections().forEach(collection -> shapes.put(collection.name(), whole(collection)));
        catalogue
                .views()
                .forEach(view -> shapes.put(
                        view.name(),
                        new Shape.Part(
                                view,
                                whole(catalogue.collection(view.collection()).orElseThrow()))));
        this.everything = catalogue.names();
    }

    private static Shape.Whole whole(ItemCollection collection) {
        Map<String, Attribute<?>> fields = new HashMap<>();
        collection.fields().forEach(field -> fields.put(field.name(), field));
        return new Shape.Whole(collection, fields);
    }

    /** Whether it is a scalar, collection, view or section. */
    public boolean knows(String name) {
        return shapes.containsKey(name);
    }

    /** Everything that is known. */
    public ProfileJson of(Profile profile, Instant now) {
        return of(profile, everything, now);
    }

    /** What is known of these scalars, collections, views and sections; the profile must hold what they need. */
    public ProfileJson of(Profile profile, Collection<String> names, Instant now) {
        return new Pass(profile, now).run(names);
    }

    /** One profile on its way. */
    private final class Pass {
        private final Profile profile;
        private final Instant now;
        private final Map<Target, Conflict> conflicts = new HashMap<>();
        private final Map<String, Known> values = new LinkedHashMap<>();

        Pass(Profile profile, Instant now) {
            this.profile = profile;
            this.now = now;
            for (Conflict conflict : profile.conflicts()) {
                conflicts.put(conflict.target(), conflict);
            }
        }

        ProfileJson run(Collection<String> names) {
            new LinkedHashSet<>(names).forEach(this::add);
            return new ProfileJson(profile.version(), values);
        }

        private void add(String name) {
            switch (Objects.requireNonNull(shapes.get(name))) {
                case Shape.Scalar(Attribute<?> attribute) -> addScalar(attribute);
                case Shape.Whole whole -> addItems(name, whole, profile.items(whole.collection));
                case Shape.Part(CollectionView view, Shape.Whole whole) ->
                    addItems(
                            name,
                            whole,
                            profile.items(whole.collection).stream()
                                    .filter(item -> item.value(view.field())
                                            .filter(view.value()::equals)
                                            .isPresent())
                                    .toList());
                case Shape.Several(List<String> names) -> names.forEach(this::add);
            }
        }

        private void addScalar(Attribute<?> attribute) {
            ProfileValue value = profile.values().get(attribute.name());
            if (value != null) {
                values.put(attribute.name(), value(new Target.Scalar(attribute.name()), attribute, value));
            } else if (profile.declined().contains(attribute.name())) {
                values.put(attribute.name(), Declined.DECLINED);
            }
        }

        private void addItems(String name, Shape.Whole whole, List<ProfileItem> items) {
            if (!items.isEmpty()) {
                values.put(
                        name,
                        new Items(items.stream().map(item -> item(whole, item)).toList()));
            }
        }

        private Item item(Shape.Whole whole, ProfileItem item) {
            Map<String, Value> fields = new LinkedHashMap<>();
            item.fields().forEach((field, value) -> {
                Target target = new Target.Field(whole.collection.name(), item.id(), field);
                Attribute<?> attribute = whole.fields.get(field);
                if (attribute == null) {
                    throw new IllegalStateException("the profile holds an undeclared " + target.attribute());
                }
                fields.put(field, value(target, attribute, value));
            });
            return new Item(item.id().value(), fields);
        }

        private Value value(Target target, Attribute<?> attribute, ProfileValue value) {
            return Value.of(attribute, value, conflicts.isEmpty() ? null : conflicts.get(target), now);
        }
    }
}
