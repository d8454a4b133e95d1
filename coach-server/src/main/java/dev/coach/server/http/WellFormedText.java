package dev.coach.server.http;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads a JSON string, and nothing else, as text; refuses half of a surrogate pair, which no database can store. */
final class WellFormedText extends StdDeserializer<String> {
    static final String HALF_A_CHARACTER = "The text holds half of a surrogate pair, which is no character. Remove it.";

    private WellFormedText() {
        super(String.class);
    }

    static SimpleModule module() {
        return new SimpleModule().addDeserializer(String.class, new WellFormedText());
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
        }
        String text = parser.getString();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return context.reportInputMismatch(this, HALF_A_CHARACTER);
        }
        return text;
    }
}
