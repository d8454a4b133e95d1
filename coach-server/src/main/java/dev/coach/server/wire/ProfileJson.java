package dev.coach.server.wire;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CollectionView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is known about a coachee.
 *
 * @param values by name: scalars, collections and views
 */
public record ProfileJson(long version, Map<String, Known> values) {
    /** What stands under one name. */
    public sealed interface Known {}

    /** A scalar, or a field of an item. */
    public record Value(
            Object value,
            double confidence,
            String authority,
            String source,
            Instant extractedAt,
            EvidenceJson evidence)
            implements Known {}

    /** A scalar that the coachee does not want to speak about. */
    public record Declined(String status) implements Known {
        static final Declined DECLINED = new Declined("declined");
    }

    /** A collection or a view. */
    public record Items(@JsonValue List<Item> items) implements Known {}

    /** One item with its fields by name. */
    public record Item(UUID id, @JsonAnyGetter Map<String, Value> fields) {}

    /** Everything that is known. */
    public static ProfileJson of(Profile profile, Catalogue catalogue) {
        return of(profile, catalogue, catalogue.names());
    }

    /** What is known of these scalars, collections and views; the profile must hold what they need. */
    public static ProfileJson of(Profile profile, Catalogue catalogue, Collection<String> fields) {
        Map<String, Known> values = new LinkedHashMap<>();
        for (String field : fields) {
            ProfileValue value = profile.values().get(field);
            if (value != null) {
                values.put(field, value(catalogue, field, value));
            } else if (profile.declined().contains(field)) {
                values.put(field, Declined.DECLINED);
            } else {
                List<Item> items = items(profile, catalogue, field);
                if (!items.isEmpty()) {
                    values.put(field, new Items(items));
                }
            }
        }
        return new ProfileJson(profile.version(), values);
    }

    private static List<Item> items(Profile profile, Catalogue catalogue, String name) {
        CollectionView view = catalogue.view(name).orElse(null);
        String collection = view == null ? name : view.collection();
        return profile.items().getOrDefault(collection, List.of()).stream()
                .filter(item -> view == null
                        || item.value(view.field()).filter(view.value()::equals).isPresent())
                .map(item -> item(catalogue, collection, item))
                .toList();
    }

    private static Item item(Catalogue catalogue, String collection, ProfileItem item) {
        Map<String, Value> fields = new LinkedHashMap<>();
        item.fields().forEach((name, value) -> fields.put(name, value(catalogue, collection + "." + name, value)));
        return new Item(item.id().value(), fields);
    }

    private static Value value(Catalogue catalogue, String attribute, ProfileValue value) {
        return new Value(
                typed(catalogue.find(attribute).orElseThrow(), value.value()),
                value.confidence(),
                value.authority().code(),
                value.source().code(),
                value.extractedAt(),
                EvidenceJson.of(value.quote(), value.source()));
    }

    /** The canonical text as JSON has it for this type: a number, a boolean, a list or the text itself. */
    private static Object typed(Attribute<?> attribute, String canonical) {
        return switch (attribute.type()) {
            case AttributeType.WholeNumber number -> Integer.valueOf(canonical);
            case AttributeType.Scale scale -> Integer.valueOf(canonical);
            case AttributeType.Percent percent -> Integer.valueOf(canonical);
            case AttributeType.Decimal decimal -> new BigDecimal(canonical);
            case AttributeType.YesNo yesNo -> Boolean.valueOf(canonical);
            case AttributeType.Choices<?> choices -> List.of(canonical.split(","));
            case AttributeType.ListedSet listed -> List.of(canonical.split(","));
            case AttributeType.Text text -> canonical;
            case AttributeType.Address address -> canonical;
            case AttributeType.Shaped shaped -> canonical;
            case AttributeType.Month month -> canonical;
            case AttributeType.Months months -> canonical;
            case AttributeType.Day day -> canonical;
            case AttributeType.Pay pay -> canonical;
            case AttributeType.Choice<?> choice -> canonical;
            case AttributeType.Listed listed -> canonical;
        };
    }
}
