package dev.coach.adapters.model;

import dev.coach.adapters.model.ReplyEvent.End;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import dev.coach.core.port.OutputSchema;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The messages of Anthropic. Of the blocks of an answer only text is part of the reply; thoughts and tools are passed over.
 *
 * @param takesSchemas whether the model is held to a schema; older ones are told of it in words
 */
record Messages(boolean takesSchemas) implements Dialect {
    private static final String TEXT = "text";
    private static final String TEXT_DELTA = "text_delta";
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
    public ReplyEvent read(JsonWalk json) {
        ReplyEvent event = new ReplyEvent();
        json.fields(name -> {
            switch (name) {
                case "type" -> {
                    switch (json.text()) {
                        // The last event of a stream, and an answer in one piece.
                        case "message_stop", "message" -> event.markLast();
                        case "error" -> event.markError();
                        default -> {}
                    }
                }
                case "message" -> begun(json, event);
                case "content_block", "delta" -> event.include(block(json));
                case "content" -> json.elements(() -> event.include(block(json)));
                case "stop_reason" -> stop(json.text(), event);
                case "usage" -> usage(json, event);
                case "error" -> {
                    if (json.isSomething()) {
                        event.markError();
                    }
                }
                default -> {}
            }
        });
        return event;
    }

    /** What the answer is at its beginning: nothing but what was read for it. */
    private static void begun(JsonWalk json, ReplyEvent into) {
        json.fields(name -> {
            if (name.equals("usage")) {
                usage(json, into);
            }
        });
    }

    /** A block of the answer, the next words of one, or how the answer ends. */
    private static ReplyEvent block(JsonWalk json) {
        ReplyEvent block = new ReplyEvent();
        json.fields(name -> {
            switch (name) {
                case "type" -> {
                    block.stir();
                    String type = json.text();
                    if (!type.equals(TEXT_DELTA) && !type.equals(TEXT)) {
                        block.markForeign();
                    }
                }
                case TEXT -> block.say(json.text());
                case "stop_reason" -> stop(json.text(), block);
                default -> {}
            }
        });
        return block;
    }

    private static void stop(String reason, ReplyEvent into) {
        switch (reason) {
            case "" -> {}
            case "max_tokens", "model_context_window_exceeded" -> into.finish(End.LENGTH, reason);
            case "refusal" -> into.finish(End.REFUSED, reason);
            case "tool_use" -> into.finish(End.TOOL_CALL, reason);
            case "pause_turn" -> into.finish(End.GIVEN_UP, reason);
            default -> into.finish(End.ALL_SAID, reason);
        }
    }

    /** What was read from a cache, or written to one, was read too. */
    private static void usage(JsonWalk json, ReplyEvent into) {
        json.fields(name -> {
            switch (name) {
                case "input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens" ->
                    into.addInput(json.number());
                case "output_tokens" -> into.addOutput(json.number());
                default -> {}
            }
        });
    }
}
