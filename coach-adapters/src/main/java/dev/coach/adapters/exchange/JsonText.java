package dev.coach.adapters.exchange;

import dev.coach.core.port.ProfileFormat;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of unknown origin. Depth and lengths are bounded by Jackson's own limits, the whole by the size of the file. */
final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final JsonMapper LINES =
            MAPPER.rebuild().disable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    /** The document that the whole file is; empty when it is none, which is a problem then. */
    static Optional<JsonNode> parse(byte[] file, FileFindings findings) {
        if (file.length > ProfileFormat.MAX_BYTES) {
            findings.problem("", "must not be larger than 10 MB");
            return Optional.empty();
        }
        return PlainText.decode(file, "", findings).flatMap(text -> object(text, "", findings));
    }

    /**
     * The one JSON object that a text is; empty when it is none, which is a problem then.
     *
     * @param where the text stands; empty for the whole file
     */
    static Optional<JsonNode> object(String text, String where, FileFindings findings) {
        try {
            JsonNode document = MAPPER.readTree(text);
            if (document.isObject()) {
                return Optional.of(document);
            }
            findings.problem(where, "must be one JSON object");
        } catch (JacksonException notJson) {
            String place = where.isEmpty() ? place(notJson.getLocation()) : where;
            findings.problem(place, "is not JSON: " + reason(notJson));
        }
        return Optional.empty();
    }

    /** Without the parser's own notes on where it began. */
    private static String reason(JacksonException notJson) {
        String reason = notJson.getOriginalMessage();
        int note = reason.indexOf(" (start marker at");
        return note < 0 ? reason : reason.substring(0, note);
    }

    static byte[] write(JsonNode document) {
        return (MAPPER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** On one line. */
    static String line(JsonNode document) {
        return LINES.writeValueAsString(document);
    }

    private static String place(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
