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

    private JsonText() {}

    /** The document; empty when it is none, which is a problem then. */
    static Optional<JsonNode> parse(byte[] file, FileFindings findings) {
        if (file.length > ProfileFormat.MAX_BYTES) {
            findings.problem("", "must not be larger than 10 MB");
            return Optional.empty();
        }
        Optional<String> text = PlainText.decode(file, "", findings);
        try {
            return text.map(MAPPER::readTree).filter(document -> {
                if (!document.isObject()) {
                    findings.problem("", "must be one JSON object");
                }
                return document.isObject();
            });
        } catch (JacksonException notJson) {
            findings.problem(place(notJson.getLocation()), "is not JSON: " + notJson.getOriginalMessage());
            return Optional.empty();
        }
    }

    static byte[] write(JsonNode document) {
        return (MAPPER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String place(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
