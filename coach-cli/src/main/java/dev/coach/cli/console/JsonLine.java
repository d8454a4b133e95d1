package dev.coach.cli.console;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.MonthRange;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON value on one line, safe to be shown on a terminal. */
public final class JsonLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLine() {}

    public static String of(Consumer<JsonGenerator> value) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            value.accept(json);
        }
        return Printable.json(line.toString());
    }

    /**
     * Writes a value in canonical form as its type wants it, the same that the server answers: a number, a boolean, an array of
     * strings, an object for money and ranges, or the string itself.
     */
    public static void value(JsonGenerator json, AttributeType<?> type, String canonical) {
        switch (type) {
            case AttributeType.WholeNumber number -> json.writeNumber(Integer.parseInt(canonical));
            case AttributeType.Scale scale -> json.writeNumber(Integer.parseInt(canonical));
            case AttributeType.Percent percent -> json.writeNumber(Integer.parseInt(canonical));
            case AttributeType.Decimal decimal -> json.writeNumber(new BigDecimal(canonical));
            case AttributeType.YesNo yesNo -> json.writeBoolean(Boolean.parseBoolean(canonical));
            case AttributeType.Choices<?> choices -> array(json, List.of(canonical.split(",", -1)));
            case AttributeType.ListedSet listed -> array(json, List.of(canonical.split(",", -1)));
            case AttributeType.Pay pay -> money(json, Money.parse(canonical).orElseThrow());
            case AttributeType.Months months ->
                range(json, MonthRange.parse(canonical).orElseThrow());
            case AttributeType.Text text -> json.writeString(canonical);
            case AttributeType.Address address -> json.writeString(canonical);
            case AttributeType.Shaped shaped -> json.writeString(canonical);
            case AttributeType.Month month -> json.writeString(canonical);
            case AttributeType.Day day -> json.writeString(canonical);
            case AttributeType.Choice<?> choice -> json.writeString(canonical);
            case AttributeType.Listed listed -> json.writeString(canonical);
        }
    }

    /** Writes an array of strings. */
    public static void array(JsonGenerator json, Collection<String> values) {
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void money(JsonGenerator json, Money money) {
        json.writeStartObject();
        json.writeNumberProperty("amount", money.amount());
        if (money.currency() != null) {
            json.writeStringProperty("currency", money.currency());
        }
        json.writeStringProperty("period", money.period().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    private static void range(JsonGenerator json, MonthRange range) {
        json.writeStartObject();
        json.writeStringProperty("start", range.start().toString());
        if (range.end() != null) {
            json.writeStringProperty("end", range.end().toString());
        }
        json.writeEndObject();
    }
}
