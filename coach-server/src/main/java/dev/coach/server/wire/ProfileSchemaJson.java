package dev.coach.server.wire;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.Sensitivity;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CollectionView;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attribute catalogue: all that forms and charts are drawn from.
 *
 * @param codeLists the codes of each published list, by its name
 */
public record ProfileSchemaJson(
        List<SectionJson> sections,
        List<CollectionJson> collections,
        List<ViewJson> views,
        Map<String, List<String>> codeLists) {
    public static ProfileSchemaJson of(Catalogue catalogue) {
        Map<String, List<String>> codeLists = new LinkedHashMap<>();
        Arrays.stream(CodeList.values())
                .forEach(list -> codeLists.put(lower(list), list.codes().toList()));
        return new ProfileSchemaJson(
                catalogue.sections().stream().map(SectionJson::of).toList(),
                catalogue.collections().stream().map(CollectionJson::of).toList(),
                catalogue.views().stream().map(ViewJson::of).toList(),
                codeLists);
    }

    /**
     * Scalars that belong together.
     *
     * @param needsConsent whether something in it is kept only when the coachee agrees to it
     */
    public record SectionJson(
            String name, String title, String sensitivity, boolean needsConsent, List<AttributeJson> attributes) {
        private static SectionJson of(Section section) {
            List<Attribute<?>> attributes = section.attributes();
            return new SectionJson(
                    section.name(),
                    section.title(),
                    least(attributes),
                    section.needsConsent(),
                    AttributeJson.list(attributes));
        }
    }

    /**
     * Items of one kind.
     *
     * @param identity the fields that tell two items apart, the deciding one first
     */
    public record CollectionJson(
            String name,
            String title,
            String sensitivity,
            boolean needsConsent,
            List<String> identity,
            List<AttributeJson> fields) {
        private static CollectionJson of(ItemCollection collection) {
            List<Attribute<?>> fields = collection.fields();
            return new CollectionJson(
                    collection.name(),
                    collection.title(),
                    least(fields),
                    collection.needsConsent(),
                    collection.identity(),
                    AttributeJson.list(fields));
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
            @Nullable String reason,
            int importance,
            int burden,
            String sensitivity,
            int freshMonths,
            @Nullable Boolean past,
            @Nullable Boolean ahead,
            @Nullable String unit,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer places,
            @Nullable Integer maxLength,
            @Nullable String pattern,
            @Nullable String example,
            @Nullable List<String> allowed,
            @Nullable String codeList) {
        private static List<AttributeJson> list(List<Attribute<?>> attributes) {
            return attributes.stream().map(AttributeJson::of).toList();
        }

        private static AttributeJson of(Attribute<?> attribute) {
            Bounds bounds = Bounds.of(attribute.type());
            return new AttributeJson(
                    attribute.name(),
                    attribute.type().code(),
                    attribute.meaning(),
                    attribute.question(),
                    attribute.reason(),
                    attribute.importance(),
                    attribute.burden(),
                    lower(attribute.sensitivity()),
                    attribute.freshMonths(),
                    attribute.past() ? true : null,
                    attribute.ahead() ? true : null,
                    bounds.unit(),
                    bounds.min(),
                    bounds.max(),
                    bounds.places(),
                    bounds.maxLength(),
                    bounds.pattern(),
                    bounds.example(),
                    bounds.allowed(),
                    bounds.codeList());
        }
    }

    /** The sensitivity that all of them have at least. */
    private static String least(List<Attribute<?>> attributes) {
        return lower(attributes.stream()
                .map(Attribute::sensitivity)
                .min(Sensitivity::compareTo)
                .orElse(Sensitivity.OPEN));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
