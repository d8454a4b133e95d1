package dev.coach.cli.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CollectionView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The names that people type: {@code current_title}, {@code positions/2}, {@code positions/2.title}. An item is called by its number
 * among its collection, from 1, by its id, or by the beginning or end of its id. Case does not count, and {@code current-title} is
 * {@code current_title}.
 */
public final class Names {
    private static final int SHORTEST_ID = 4;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Catalogue catalogue;

    Names(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Scalars, collections and views, with the scalars of sections in their place.
     *
     * @throws CoachException {@code UNKNOWN_ATTRIBUTE} that names every unknown one with what is near it
     */
    Set<String> fields(Collection<String> written) {
        Set<String> names = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String name : written.stream().map(Names::plain).toList()) {
            Optional<Section> section = section(name);
            if (section.isPresent()) {
                section.get().attributes().forEach(attribute -> names.add(attribute.name()));
            } else if (catalogue.names().contains(name) || catalogue.view(name).isPresent()) {
                names.add(name);
            } else {
                unknown.add(unknown(name, everything()));
            }
        }
        if (!unknown.isEmpty()) {
            throw new CoachException(ErrorCode.UNKNOWN_ATTRIBUTE, String.join(" ", unknown));
        }
        return names;
    }

    Optional<Section> section(String name) {
        return catalogue.sections().stream()
                .filter(section -> section.name().equals(name))
                .findFirst();
    }

    /**
     * A scalar, an item or a field of an item.
     *
     * @throws CoachException {@code UNKNOWN_ATTRIBUTE} with what is near it; {@code NOT_FOUND} with the items that there are
     */
    Target target(String written, Profile profile) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            return new Target.Scalar(scalar(plain(written), profile));
        }
        ItemCollection collection = collection(plain(written.substring(0, slash)));
        String behind = written.substring(slash + 1);
        int dot = behind.indexOf('.');
        ProfileItem item = item(dot < 0 ? behind : behind.substring(0, dot), collection, profile);
        return dot < 0
                ? new Target.Item(collection.name(), item.id())
                : new Target.Field(collection.name(), item.id(), field(behind.substring(dot + 1), collection));
    }

    /** @throws CoachException {@code UNKNOWN_ATTRIBUTE} with what is near it */
    ItemCollection collection(String name) {
        return catalogue
                .collection(plain(name))
                .orElseThrow(() -> new CoachException(
                        ErrorCode.UNKNOWN_ATTRIBUTE,
                        unknown(
                                plain(name),
                                catalogue.collections().stream()
                                        .map(ItemCollection::name)
                                        .toList())));
    }

    /** @throws CoachException {@code UNKNOWN_ATTRIBUTE} with what is near it */
    String field(String written, ItemCollection collection) {
        String name = plain(written);
        List<String> fields = collection.fields().stream().map(Attribute::name).toList();
        if (!fields.contains(name)) {
            throw new CoachException(
                    ErrorCode.UNKNOWN_ATTRIBUTE,
                    "%s have no field %s; they have %s.".formatted(collection.name(), name, String.join(", ", fields)));
        }
        return name;
    }

    private String scalar(String name, Profile profile) {
        if (catalogue.find(name).isPresent() && !name.contains(".")) {
            return name;
        }
        String collection = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        Optional<ItemCollection> items = catalogue.collection(collection);
        if (items.isPresent()) {
            throw new CoachException(ErrorCode.NOT_FOUND, "Say which of them: " + listed(items.get(), profile));
        }
        throw new CoachException(ErrorCode.UNKNOWN_ATTRIBUTE, unknown(name, everything()));
    }

    private ProfileItem item(String written, ItemCollection collection, Profile profile) {
        List<ProfileItem> items = profile.items(collection);
        if (written.matches("\\d{1,3}")) {
            int number = Integer.parseInt(written);
            if (number >= 1 && number <= items.size()) {
                return items.get(number - 1);
            }
        }
        String id = written.toLowerCase(Locale.ROOT);
        if (UUID_FORM.matcher(id).matches()) {
            ItemId whole = ItemId.of(id);
            // One that is gone is called by its whole id, so that its history can be seen and undone.
            return profile.item(collection.name(), whole).orElse(new ProfileItem(whole, Map.of()));
        }
        List<ProfileItem> called = items.stream()
                .filter(item -> id.length() >= SHORTEST_ID)
                .filter(item -> item.id().toString().startsWith(id)
                        || item.id().toString().endsWith(id))
                .toList();
        if (called.size() != 1) {
            throw new CoachException(
                    ErrorCode.NOT_FOUND,
                    "There is no item %s in %s. %s".formatted(written, collection.name(), listed(collection, profile)));
        }
        return called.getFirst();
    }

    private static String listed(ItemCollection collection, Profile profile) {
        List<ProfileItem> items = profile.items(collection);
        return items.isEmpty()
                ? "There are no %s yet.".formatted(collection.name())
                : String.join(
                                "; ",
                                IntStream.range(0, items.size())
                                        .mapToObj(at -> "%s/%d is %s"
                                                .formatted(
                                                        collection.name(), at + 1, called(items.get(at), collection)))
                                        .toList())
                        + ".";
    }

    /** What identifies an item, in words: {@code Acme, cook}. */
    static String called(ProfileItem item, ItemCollection collection) {
        List<String> words = collection.identity().stream()
                .flatMap(field -> item.value(field).stream())
                .toList();
        return words.isEmpty() ? "without a name" : String.join(", ", words);
    }

    /** How a person types it: {@code positions/2.title}. */
    String written(Target target, Profile profile) {
        return switch (target) {
            case Target.Scalar(String name) -> name;
            case Target.Field field -> number(field.collection(), field.item(), profile) + "." + field.field();
            case Target.Item item -> number(item.collection(), item.item(), profile);
        };
    }

    private String number(String collection, ItemId id, Profile profile) {
        List<ProfileItem> items = profile.items(catalogue.collection(collection).orElseThrow());
        return collection
                + "/"
                + IntStream.range(0, items.size())
                        .filter(at -> items.get(at).id().equals(id))
                        .mapToObj(at -> Integer.toString(at + 1))
                        .findFirst()
                        .orElse(id.toString());
    }

    /** All that a profile can be asked for, fields too. */
    List<String> everything() {
        List<String> names = new ArrayList<>(catalogue.names());
        catalogue
                .collections()
                .forEach(collection ->
                        collection.fields().forEach(field -> names.add(collection.name() + "." + field.name())));
        catalogue.sections().forEach(section -> names.add(section.name()));
        catalogue.views().stream().map(CollectionView::name).forEach(names::add);
        return names;
    }

    /** A sentence that says so and names what is near. */
    static String unknown(String name, Collection<String> known) {
        List<String> near = NearNames.to(name, known);
        return near.isEmpty()
                ? "There is no attribute %s; 'coach profile schema' lists them.".formatted(name)
                : "There is no attribute %s; near it: %s.".formatted(name, String.join(", ", near));
    }

    static String plain(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
