package dev.coach.adapters.model;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import dev.coach.core.port.OutputSchema;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The messages of Anthropic. Of the blocks of an answer only text is part of the reply; thoughts and tools are passed over.
 *
 * @param takesSchemas whether the model is held to a schema; older ones are told of it in words
 */
record Messages(boolean takesSchemas) implements Dialect {
    private static final String VERSION = "2023-06-01";

    /** A conversation begins with a person; one that is cut to its latest messages may not. */
    private static final String LEFT_OUT = "(Earlier messages are left out.)";

    @Override
    public String path() {
        return "/messages";
    }

    @Override
    public Headers headers(@Nullable ApiKey key) {
        Headers.Builder headers = new Headers.Builder().add("anthropic-version", VERSION);
        if (key != null) {
            headers.add("x-api-key", key.reveal());
        }
        return headers.build();
    }

    @Override
    public Messages after(int status, String errorBody) {
        return status == 400 && takesSchemas && errorBody.contains("output_config") ? new Messages(false) : this;
    }

    @Override
    public boolean limitsWithoutATimeAreLasting() {
        return true;
    }

    @Override
    public String write(JsonMapper json, String modelName, ChatRequest request) {
        ObjectNode body = json.createObjectNode();
        body.put("model", modelName);
        body.put("max_tokens", request.maxTokens());
        body.put("stream", true);
        OutputSchema output = request.output();
        String instructions =
                output == null || takesSchemas ? request.instructions() : output.saidBehind(request.instructions());
        if (!instructions.isBlank()) {
            body.put("system", instructions);
        }
        ArrayNode messages = body.putArray("messages");
        if (request.messages().getFirst().speaker() == Speaker.COACH) {
            messages.addObject().put("role", "user").put("content", LEFT_OUT);
        }
        for (ChatMessage message : request.messages()) {
            // Text of nothing but space is refused.
            if (!message.text().isBlank()) {
                messages.addObject().put("role", role(message.speaker())).put("content", message.text());
            }
        }
        if (output != null && takesSchemas) {
            ObjectNode format =
                    body.putObject("output_config").putObject("format").put("type", "json_schema");
            format.set("schema", output.schema());
        }
        return json.writeValueAsString(body);
    }

    private static String role(Speaker speaker) {
        return switch (speaker) {
            case COACHEE -> "user";
            case COACH -> "assistant";
        };
    }

    @Override
    public void read(JsonNode event, Completion into) {
        switch (event.path("type").asString("")) {
            case "message_start" -> usage(event.path("message").path("usage"), into);
            case "content_block_start" -> block(event.path("content_block"), into);
            case "content_block_delta" -> delta(event.path("delta"), into);
            case "message_delta" -> {
                usage(event.path("usage"), into);
                stopped(event.path("delta"), into);
            }
            case "message_stop" -> into.ended();
            case "error" -> into.failed(VendorError.in(event));
            case "message" -> whole(event, into);
            default -> {
                // What else comes, such as a ping, says nothing; a gateway's own errors have no type.
                if (event.has("error")) {
                    into.failed(VendorError.in(event));
                }
            }
        }
    }

    /** An answer in one piece. */
    private static void whole(JsonNode message, Completion into) {
        usage(message.path("usage"), into);
        message.path("content").forEach(block -> block(block, into));
        stopped(message, into);
        into.ended();
    }

    private static void block(JsonNode block, Completion into) {
        if (block.path("type").asString("").equals("text")) {
            into.said(block.path("text").asString(""));
        }
        into.stirred();
    }

    private static void delta(JsonNode delta, Completion into) {
        if (delta.path("type").asString("").equals("text_delta")) {
            into.said(delta.path("text").asString(""));
        }
        into.stirred();
    }

    private static void stopped(JsonNode where, Completion into) {
        String reason = where.path("stop_reason").asString("");
        if (!reason.isEmpty()) {
            into.finished(end(reason), reason);
        }
    }

    private static Completion.End end(String stopReason) {
        return switch (stopReason) {
            case "max_tokens", "model_context_window_exceeded" -> Completion.End.LENGTH;
            case "refusal" -> Completion.End.REFUSED;
            case "tool_use" -> Completion.End.TOOL_CALL;
            case "pause_turn" -> Completion.End.GIVEN_UP;
            default -> Completion.End.ALL_SAID;
        };
    }

    /** What was read from a cache, or written to one, was read too. */
    private static void usage(JsonNode usage, Completion into) {
        into.used(
                usage.path("input_tokens").asInt(0)
                        + usage.path("cache_read_input_tokens").asInt(0)
                        + usage.path("cache_creation_input_tokens").asInt(0),
                usage.path("output_tokens").asInt(0));
    }
}
