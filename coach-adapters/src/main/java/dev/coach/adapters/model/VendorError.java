package dev.coach.adapters.model;

import java.util.Locale;
import java.util.Set;
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
    private static final Set<String> USED_UP =
            Set.of("insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "billing_error");
    private static final Set<String> PASSING = Set.of(
            "overloaded_error",
            "api_error",
            "rate_limit_error",
            "server_error",
            "rate_limit_exceeded",
            "timeout_error",
            "429",
            "500",
            "502",
            "503",
            "504",
            "529");

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

    /** Whether money or an allowance is used up, which waiting does not bring back. */
    boolean isAboutQuota() {
        String words = message.toLowerCase(Locale.ROOT);
        return USED_UP.contains(code)
                || words.contains("exceeded your current quota")
                || words.contains("credit balance is too low")
                || words.contains("spend limit")
                || words.contains("spending limit")
                || words.contains("usage limits");
    }

    /** Whether the vendor has a fault of its own or too much to do, as it says in the middle of a stream. */
    boolean isPassing() {
        return PASSING.contains(code);
    }

    boolean isContentFilter() {
        return code.equals("content_filter") || code.equals("content_policy_violation");
    }

    boolean isAboutLength() {
        String words = message.toLowerCase(Locale.ROOT);
        return code.equals("context_length_exceeded")
                || words.contains("context length")
                || words.contains("context size")
                || words.contains("context window")
                || words.contains("prompt is too long");
    }

    private static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isString() || value.isNumber() ? value.asString() : "";
    }
}
