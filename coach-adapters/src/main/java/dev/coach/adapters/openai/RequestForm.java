package dev.coach.adapters.openai;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ChatRequest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a request is put into words for one server. Servers differ in two optional fields, and say so with a 400 or 422 that
 * names the field.
 *
 * @param asksForUsage sends {@code stream_options}; some servers do not know it
 * @param lengthField {@code max_tokens} is known to most; newer models of OpenAI want {@code max_completion_tokens}
 */
record RequestForm(boolean asksForUsage, String lengthField) {
    private static final String MAX_TOKENS = "max_tokens";
    private static final String MAX_COMPLETION_TOKENS = "max_completion_tokens";

    /** What is tried first. */
    static final RequestForm FIRST = new RequestForm(true, MAX_TOKENS);

    /** The form that avoids what the server complained of; the same when it complained of something else. */
    RequestForm after(int status, String errorBody) {
        if (status != 400 && status != 422) {
            return this;
        }
        if (asksForUsage && (errorBody.contains("stream_options") || errorBody.contains("include_usage"))) {
            return new RequestForm(false, lengthField);
        }
        if (lengthField.equals(MAX_TOKENS) && errorBody.contains(MAX_COMPLETION_TOKENS)) {
            return new RequestForm(asksForUsage, MAX_COMPLETION_TOKENS);
        }
        return this;
    }

    /** The request's body as JSON. */
    String write(JsonMapper json, String modelName, ChatRequest request) {
        ObjectNode body = json.createObjectNode();
        body.put("model", modelName);
        ArrayNode messages = body.putArray("messages");
        if (!request.instructions().isBlank()) {
            messages.addObject().put("role", "system").put("content", request.instructions());
        }
        for (ChatRequest.ChatMessage message : request.messages()) {
            messages.addObject().put("role", role(message.speaker())).put("content", message.text());
        }
        body.put("stream", true);
        if (asksForUsage) {
            body.putObject("stream_options").put("include_usage", true);
        }
        body.put(lengthField, request.maxTokens());
        return json.writeValueAsString(body);
    }

    private static String role(Speaker speaker) {
        return switch (speaker) {
            case COACHEE -> "user";
            case COACH -> "assistant";
        };
    }
}
