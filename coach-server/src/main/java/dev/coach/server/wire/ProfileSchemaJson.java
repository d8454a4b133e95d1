package dev.coach.server.wire;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CollectionView;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The attribute catalogue. */
public record ProfileSchemaJson(List<SectionJson> sections, List<CollectionJson> collections, List<ViewJson> views) {
    public static ProfileSchemaJson of(Catalogue catalogue) {
        return new ProfileSchemaJson(
                catalogue.sections().stream().map(SectionJson::of).toList(),
                catalogue.collections().stream().map(CollectionJson::of).toList(),
                catalogue.views().stream().map(ViewJson::of).toList());
    }

    /** Scalars that belong together. */
    public record SectionJson(String name, String title, boolean sensitive, List<AttributeJson> attributes) {
        private static SectionJson of(Section section) {
            return new SectionJson(section.name(), section.title(), section.isSensitive(), list(section.attributes()));
        }
    }

    /** Items of one kind. */
    public record CollectionJson(String name, String title, List<String> identity, List<AttributeJson> fields) {
        private static CollectionJson of(ItemCollection collection) {
            return new CollectionJson(
                    collection.name(), collection.title(), collection.identity(), list(collection.fields()));
        }
    }

    /** A name for some items of a collection. */
    public record ViewJson(String name, String collection, String field, String value) {
        private static ViewJson of(CollectionView view) {
            return new ViewJson(view.name(), view.collection(), view.field(), view.value());
        }
    }

    /** One attribute; what its type does not have is absent. */
    public record AttributeJson(
            String name,
            String type,
            String meaning,
            @Nullable String question,
            int importance,
            int burden,
            String sensitivity,
            int freshMonths,
            boolean past,
            @Nullable String unit,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer maxLength,
            @Nullable List<String> allowed) {}

    private static List<AttributeJson> list(List<Attribute<?>> attributes) {
        return attributes.stream().map(ProfileSchemaJson::attribute).toList();
    }

    private static AttributeJson attribute(Attribute<?> attribute) {
        Bounds bounds = bounds(attribute.type());
        return new AttributeJson(
                attribute.name(),
                attribute.type().code(),
                attribute.meaning(),
                attribute.question(),
                attribute.importance(),
                attribute.burden(),
                attribute.sensitivity().name().toLowerCase(Locale.ROOT),
                attribute.freshMonths(),
                attribute.past(),
                bounds.unit,
                bounds.min,
                bounds.max,
                bounds.maxLength,
                bounds.allowed);
    }

    private static Bounds bounds(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.WholeNumber(int min, int max, String unit) -> new Bounds(unit, min, max, null, null);
            case AttributeType.Decimal(int min, int max, int places, String unit) ->
                new Bounds(unit, min, max, null, null);
            case AttributeType.Scale scale -> new Bounds(null, 1, 5, null, null);
            case AttributeType.Percent percent -> new Bounds("percent", 0, 100, null, null);
            case AttributeType.Text(int maxLength) -> new Bounds(null, null, null, maxLength, null);
            case AttributeType.Address address -> new Bounds(null, null, null, AttributeType.Address.MAX_LENGTH, null);
            case AttributeType.Choice<?> choice -> new Bounds(null, null, null, null, choice.allowed());
            case AttributeType.Choices<?> choices -> new Bounds(null, null, null, null, choices.allowed());
            case AttributeType.Shaped shaped -> Bounds.NONE;
            case AttributeType.YesNo yesNo -> Bounds.NONE;
            case AttributeType.Month month -> Bounds.NONE;
            case AttributeType.Months months -> Bounds.NONE;
            case AttributeType.Day day -> Bounds.NONE;
            case AttributeType.Pay pay -> Bounds.NONE;
            case AttributeType.Listed listed -> Bounds.NONE;
            case AttributeType.ListedSet listed -> Bounds.NONE;
        };
    }

    private record Bounds(
            @Nullable String unit,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer maxLength,
            @Nullable List<String> allowed) {
        static final Bounds NONE = new Bounds(null, null, null, null, null);
    }
}
