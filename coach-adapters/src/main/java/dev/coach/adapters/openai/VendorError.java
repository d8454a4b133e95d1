package dev.coach.adapters.openai;

import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a server said about an error, in whichever of the usual shapes.
 *
 * @param code the vendor's name for it, for example {@code insufficient_quota}; empty when there is none
 * @param message the vendor's sentence, not yet safe to show; empty when there is none
 */
record VendorError(String code, String message) {
    static final VendorError UNKNOWN = new VendorError("", "");

    /** Reads {@code {"error": {"message", "code", "type"}}}, {@code {"error": "…"}}, {@code {"message": …}}, {@code {"detail": …}}. */
    static VendorError in(JsonNode answer) {
        JsonNode error = answer.path("error");
        if (error.isString()) {
            return new VendorError("", error.stringValue());
        }
        JsonNode source = error.isObject() ? error : answer;
        String message = text(source, "message");
        if (message.isEmpty()) {
            message = text(source, "detail");
        }
        String code = text(source, "code");
        return new VendorError(code.isEmpty() ? text(source, "type") : code, message);
    }

    /** As {@link #in(JsonNode)}; what is not JSON says nothing. */
    static VendorError read(JsonMapper json, String body) {
        try {
            return in(json.readTree(body));
        } catch (JacksonException notJson) {
            return UNKNOWN;
        }
    }

    boolean isAboutQuota() {
        return code.equals("insufficient_quota");
    }

    boolean isContentFilter() {
        return code.equals("content_filter") || code.equals("content_policy_violation");
    }

    boolean isAboutLength() {
        String words = message.toLowerCase(Locale.ROOT);
        return code.equals("context_length_exceeded")
                || words.contains("context length")
                || words.contains("context size")
                || words.contains("context window");
    }

    private static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isString() ? value.stringValue() : "";
    }
}
