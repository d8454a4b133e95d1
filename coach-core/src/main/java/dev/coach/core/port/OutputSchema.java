package dev.coach.core.port;

import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a reply must be: JSON that fits a schema. A vendor that knows schemas holds its model to it, others are told of it in words;
 * whoever asks checks what comes in any case.
 *
 * @param name of what is described: 1 to 64 letters, digits, {@code _} and {@code -}
 * @param schema a JSON Schema of an object, strict as vendors want it: every property required, nothing else allowed
 */
public record OutputSchema(String name, JsonNode schema) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public OutputSchema {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a schema: " + name);
        }
        Objects.requireNonNull(schema, "schema");
    }

    /** Instructions that say it in words, for a model that cannot be held to a schema. */
    public String saidBehind(String instructions) {
        return "%s\n\nAnswer with one JSON object and nothing else. It must fit this JSON Schema:\n%s"
                .formatted(instructions, schema)
                .strip();
    }
}
