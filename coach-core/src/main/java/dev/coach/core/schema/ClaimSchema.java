package dev.coach.core.schema;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Sensitivity;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of what a model may claim: a sparse list, whose items name one attribute each of the sections and collections
 * that a text was routed to. Strict as vendors want it: every property is required and nothing else is allowed.
 */
public final class ClaimSchema {
    private static final JsonMapper JSON = new JsonMapper();

    private ClaimSchema() {}

    /**
     * The schema for some sections and collections.
     *
     * @param names of sections and collections
     * @param optedIn the sections whose sensitive attributes the coachee allows; of others there are none
     * @throws IllegalArgumentException when a name is none of them
     */
    public static JsonNode of(Catalogue catalogue, Collection<String> names, Collection<String> optedIn) {
        Map<String, Attribute<?>> attributes = attributes(catalogue, names, optedIn);
        ObjectNode claim = JSON.createObjectNode();
        property(claim, "attribute", "string").set("enum", texts(attributes.keySet().stream()));
        property(claim, "item", "string", "null")
                .put(
                        "description",
                        "The same label for all fields of one item, such as position-1; null for what is no field.");
        property(claim, "operation", "string")
                .set(
                        "enum",
                        texts(Arrays.stream(Operation.values())
                                .filter(Operation::isClaim)
                                .map(Operation::code)));
        property(claim, "value", "string", "null").put("description", values(attributes));
        property(claim, "quote", "string").put("description", "A literal part of the message that proves it.");
        property(claim, "messageId", "string").put("description", "The message that the quote stands in.");
        property(claim, "confidence", "number").put("description", "That it was read right, above 0 and at most 1.");
        ObjectNode root = JSON.createObjectNode();
        property(root, "claims", "array").set("items", closed(claim));
        return closed(root);
    }

    /** The attributes that the schema names, by the name that it gives them: that of a scalar, or {@code collection.field}. */
    public static Map<String, Attribute<?>> attributes(
            Catalogue catalogue, Collection<String> names, Collection<String> optedIn) {
        Map<String, Attribute<?>> attributes = new LinkedHashMap<>();
        for (String name : names) {
            fragment(catalogue, name).forEach((attribute, declared) -> {
                if (declared.sensitivity() != Sensitivity.SENSITIVE || optedIn.contains(name)) {
                    attributes.put(attribute, declared);
                }
            });
        }
        return attributes;
    }

    private static Map<String, Attribute<?>> fragment(Catalogue catalogue, String name) {
        Map<String, Attribute<?>> attributes = new LinkedHashMap<>();
        catalogue.sections().stream()
                .filter(section -> section.name().equals(name))
                .forEach(section -> section.attributes().forEach(scalar -> attributes.put(scalar.name(), scalar)));
        catalogue
                .collection(name)
                .ifPresent(collection ->
                        collection.fields().forEach(field -> attributes.put(name + "." + field.name(), field)));
        if (attributes.isEmpty()) {
            throw new IllegalArgumentException("no section or collection of the catalogue: " + name);
        }
        return attributes;
    }

    /** One line for each attribute: how its value is written, and what it means. */
    private static String values(Map<String, Attribute<?>> attributes) {
        StringBuilder text =
                new StringBuilder("Written as the attribute wants it; null when nothing is known any more.");
        attributes.forEach((name, attribute) ->
                text.append("\n%s: %s. %s.".formatted(name, form(attribute.type()), attribute.meaning())));
        return text.toString();
    }

    private static String form(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.Text text -> "at most " + text.maxLength() + " characters";
            case AttributeType.Address address -> address.code();
            case AttributeType.Shaped shaped -> "a code such as " + shaped.example();
            case AttributeType.WholeNumber(int min, int max, String unit) -> "%d to %d %s".formatted(min, max, unit);
            case AttributeType.Decimal(int min, int max, int places, String unit) ->
                "%d to %d %s, at most %d decimal places".formatted(min, max, unit, places);
            case AttributeType.YesNo yesNo -> "true or false";
            case AttributeType.Scale scale -> "1 to 5";
            case AttributeType.Percent percent -> "0 to 100";
            case AttributeType.Month month -> "2019 or 2019-05";
            case AttributeType.Months months -> "2019-03/2021 or 2019/..";
            case AttributeType.Day day -> "2019-05-31";
            case AttributeType.Pay pay -> "45000 EUR/year or 30/hour";
            case AttributeType.Choice<?> choice -> String.join(" | ", choice.allowed());
            case AttributeType.Choices<?> choices ->
                "some of these with commas: " + String.join(", ", choices.allowed());
            case AttributeType.Listed listed -> code(listed.list());
            case AttributeType.ListedSet listed -> code(listed.list()) + ", with commas";
        };
    }

    private static String code(CodeList list) {
        return list.title() + " code such as " + list.example();
    }

    private static ObjectNode property(ObjectNode properties, String name, String... types) {
        ObjectNode property = properties.putObject(name);
        Optional<String> only = types.length == 1 ? Optional.of(types[0]) : Optional.empty();
        only.ifPresentOrElse(
                type -> property.put("type", type), () -> property.set("type", texts(Arrays.stream(types))));
        return property;
    }

    private static ObjectNode closed(ObjectNode properties) {
        ObjectNode object = JSON.createObjectNode();
        object.put("type", "object");
        object.set("properties", properties);
        object.set("required", texts(List.copyOf(properties.propertyNames()).stream()));
        object.put("additionalProperties", false);
        return object;
    }

    private static ArrayNode texts(Stream<String> values) {
        ArrayNode array = JSON.createArrayNode();
        values.forEach(array::add);
        return array;
    }
}
