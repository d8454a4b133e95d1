package dev.coach.cli.profile;

import dev.coach.cli.console.JsonLine;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.Sensitivity;
import dev.coach.core.schema.Catalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes the catalogue, or parts of it, as the server's schema endpoint does. */
final class SchemaJson {
    private final JsonGenerator json;

    SchemaJson(JsonGenerator json) {
        this.json = json;
    }

    void whole(Catalogue catalogue) {
        json.writeStartObject();
        json.writeArrayPropertyStart("sections");
        catalogue.sections().forEach(this::section);
        json.writeEndArray();
        json.writeArrayPropertyStart("collections");
        catalogue.collections().forEach(this::collection);
        json.writeEndArray();
        json.writeArrayPropertyStart("views");
        catalogue.views().forEach(view -> {
            json.writeStartObject();
            json.writeStringProperty("name", view.name());
            json.writeStringProperty("collection", view.collection());
            json.writeStringProperty("field", view.field());
            json.writeStringProperty("value", view.value());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeObjectPropertyStart("codeLists");
        for (CodeList list : CodeList.values()) {
            json.writeName(lower(list));
            JsonLine.array(json, list.codes().toList());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    void section(Section section) {
        json.writeStartObject();
        open(section.name(), section.title(), section.needsConsent(), section.attributes());
        attributes("attributes", section.attributes());
        json.writeEndObject();
    }

    void collection(ItemCollection collection) {
        json.writeStartObject();
        open(collection.name(), collection.title(), collection.needsConsent(), collection.fields());
        json.writeName("identity");
        JsonLine.array(json, collection.identity());
        attributes("fields", collection.fields());
        json.writeEndObject();
    }

    private void open(String name, String title, boolean needsConsent, List<Attribute<?>> attributes) {
        json.writeStringProperty("name", name);
        json.writeStringProperty("title", title);
        json.writeStringProperty(
                "sensitivity",
                lower(attributes.stream()
                        .map(Attribute::sensitivity)
                        .min(Sensitivity::compareTo)
                        .orElse(Sensitivity.OPEN)));
        json.writeBooleanProperty("needsConsent", needsConsent);
    }

    private void attributes(String name, List<Attribute<?>> attributes) {
        json.writeArrayPropertyStart(name);
        attributes.forEach(this::attribute);
        json.writeEndArray();
    }

    void attribute(Attribute<?> attribute) {
        json.writeStartObject();
        json.writeStringProperty("name", attribute.name());
        json.writeStringProperty("type", attribute.type().code());
        json.writeStringProperty("meaning", attribute.meaning());
        if (attribute.question() != null && attribute.reason() != null) {
            json.writeStringProperty("question", attribute.question());
            json.writeStringProperty("reason", attribute.reason());
        }
        json.writeNumberProperty("importance", attribute.importance());
        json.writeNumberProperty("burden", attribute.burden());
        json.writeStringProperty("sensitivity", lower(attribute.sensitivity()));
        json.writeNumberProperty("freshMonths", attribute.freshMonths());
        if (attribute.past()) {
            json.writeBooleanProperty("past", true);
        }
        if (attribute.ahead()) {
            json.writeBooleanProperty("ahead", true);
        }
        bounds(attribute.type());
        json.writeEndObject();
    }

    private void bounds(AttributeType<?> type) {
        switch (type) {
            case AttributeType.WholeNumber(int min, int max, String unit) -> number(min, max, unit);
            case AttributeType.Decimal(int min, int max, int places, String unit) -> {
                number(min, max, unit);
                json.writeNumberProperty("places", places);
            }
            case AttributeType.Scale scale -> number(1, 5, "");
            case AttributeType.Percent percent -> number(0, 100, "percent");
            case AttributeType.Text text -> json.writeNumberProperty("maxLength", text.maxLength());
            case AttributeType.Address address ->
                json.writeNumberProperty("maxLength", AttributeType.Address.MAX_LENGTH);
            case AttributeType.Shaped shaped -> {
                json.writeStringProperty("pattern", shaped.regex());
                json.writeStringProperty("example", shaped.example());
            }
            case AttributeType.Choice<?> choice -> allowed(choice.allowed());
            case AttributeType.Choices<?> choices -> allowed(choices.allowed());
            case AttributeType.Pay pay ->
                allowed(Arrays.stream(Money.Period.values())
                        .map(SchemaJson::lower)
                        .toList());
            case AttributeType.Listed listed -> json.writeStringProperty("codeList", lower(listed.list()));
            case AttributeType.ListedSet listed -> json.writeStringProperty("codeList", lower(listed.list()));
            case AttributeType.YesNo yesNo -> {}
            case AttributeType.Month month -> {}
            case AttributeType.Months months -> {}
            case AttributeType.Day day -> {}
        }
    }

    private void number(int min, int max, String unit) {
        if (!unit.isEmpty()) {
            json.writeStringProperty("unit", unit);
        }
        json.writeNumberProperty("min", min);
        json.writeNumberProperty("max", max);
    }

    private void allowed(List<String> values) {
        json.writeName("allowed");
        JsonLine.array(json, values);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
