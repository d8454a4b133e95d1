package dev.coach.cli.console;

import dev.coach.core.domain.profile.AttributeType;
import java.io.StringWriter;
import java.math.BigDecimal;
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

    /** Writes a value in canonical form as its type wants it: a number, a boolean, an array of strings, or the string itself. */
    public static void value(JsonGenerator json, AttributeType<?> type, String canonical) {
        switch (type) {
            case AttributeType.WholeNumber number -> json.writeNumber(Integer.parseInt(canonical));
            case AttributeType.Scale scale -> json.writeNumber(Integer.parseInt(canonical));
            case AttributeType.Percent percent -> json.writeNumber(Integer.parseInt(canonical));
            case AttributeType.Decimal decimal -> json.writeNumber(new BigDecimal(canonical));
            case AttributeType.YesNo yesNo -> json.writeBoolean(Boolean.parseBoolean(canonical));
            case AttributeType.Choices<?> choices -> array(json, canonical);
            case AttributeType.ListedSet listed -> array(json, canonical);
            case AttributeType.Text text -> json.writeString(canonical);
            case AttributeType.Address address -> json.writeString(canonical);
            case AttributeType.Shaped shaped -> json.writeString(canonical);
            case AttributeType.Month month -> json.writeString(canonical);
            case AttributeType.Months months -> json.writeString(canonical);
            case AttributeType.Day day -> json.writeString(canonical);
            case AttributeType.Pay pay -> json.writeString(canonical);
            case AttributeType.Choice<?> choice -> json.writeString(canonical);
            case AttributeType.Listed listed -> json.writeString(canonical);
        }
    }

    private static void array(JsonGenerator json, String canonical) {
        json.writeStartArray();
        for (String one : canonical.split(",", -1)) {
            json.writeString(one);
        }
        json.writeEndArray();
    }
}
