package dev.coach.adapters.model;

import dev.coach.adapters.model.ReplyEvent.End;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.OutputSchema;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Chat completions. Servers differ in four fields of the request, and say so with a 400 or 422 that names the field; of the answer
 * they leave out what they do not know: usage, {@code [DONE]}, roles.
 *
 * @param asksForUsage sends {@code stream_options}; some servers do not know it
 * @param lengthField {@code max_tokens} is known to most; newer models of OpenAI want {@code max_completion_tokens}
 * @param instructionsRole {@code system} is known to most; some models take {@code user} alone
 * @param outputForm how it is said what the reply must be
 */
record ChatCompletions(boolean asksForUsage, String lengthField, String instructionsRole, OutputForm outputForm)
        implements Dialect {
    private static final String MAX_TOKENS = "max_tokens";
    private static final String MAX_COMPLETION_TOKENS = "max_completion_tokens";
    private static final String SYSTEM = "system";
    private static final String USER = "user";

    /** What is tried first. */
    static final ChatCompletions FIRST = new ChatCompletions(true, MAX_TOKENS, SYSTEM, OutputForm.SCHEMA);

    /** Each server knows the last, fewer those before it. */
    enum OutputForm {
        /** A schema that the server holds its model to. */
        SCHEMA,
        /** JSON of any shape; the schema stands in the instructions. */
        OBJECT,
        /** The schema stands in the instructions. */
        WORDS
    }

    @Override
    public String path() {
        return "/chat/completions";
    }

    @Override
    public Headers headers(@Nullable ApiKey key) {
        return key == null ? Headers.EMPTY : Headers.of("Authorization", "Bearer " + key.reveal());
    }

    @Override
    public ChatCompletions after(int status, String errorBody) {
        if (status != 400 && status != 422) {
            return this;
        }
        if (asksForUsage && (errorBody.contains("stream_options") || errorBody.contains("include_usage"))) {
            return new ChatCompletions(false, lengthField, instructionsRole, outputForm);
        }
        if (lengthField.equals(MAX_TOKENS) && errorBody.contains(MAX_COMPLETION_TOKENS)) {
            return new ChatCompletions(asksForUsage, MAX_COMPLETION_TOKENS, instructionsRole, outputForm);
        }
        if (instructionsRole.equals(SYSTEM) && errorBody.contains("role' does not support 'system'")) {
            return new ChatCompletions(asksForUsage, lengthField, USER, outputForm);
        }
        if (errorBody.contains("response_format") || errorBody.contains("json_schema")) {
            return new ChatCompletions(asksForUsage, lengthField, instructionsRole, next(outputForm));
        }
        return this;
    }

    @Override
    public boolean limitsWithoutATimeAreLasting() {
        return false;
    }

    @Override
    public String write(JsonMapper json, String modelName, ChatRequest request) {
        ObjectNode body = json.createObjectNode();
        body.put("model", modelName);
        ArrayNode messages = body.putArray("messages");
        String instructions = instructions(request);
        if (!instructions.isBlank()) {
            messages.addObject().put("role", instructionsRole).put("content", instructions);
        }
        for (ChatRequest.ChatMessage message : request.messages()) {
            messages.addObject().put("role", role(message.speaker())).put("content", message.text());
        }
        body.put("stream", true);
        if (asksForUsage) {
            body.putObject("stream_options").put("include_usage", true);
        }
        body.put(lengthField, request.maxTokens());
        if (request.output() != null) {
            describe(request.output(), body);
        }
        return json.writeValueAsString(body);
    }

    private static OutputForm next(OutputForm form) {
        return form == OutputForm.SCHEMA ? OutputForm.OBJECT : OutputForm.WORDS;
    }

    private String instructions(ChatRequest request) {
        OutputSchema output = request.output();
        return output == null || outputForm == OutputForm.SCHEMA
                ? request.instructions()
                : output.saidBehind(request.instructions());
    }

    private void describe(OutputSchema output, ObjectNode body) {
        switch (outputForm) {
            case SCHEMA -> {
                ObjectNode format = body.putObject("response_format").put("type", "json_schema");
                ObjectNode described = format.putObject("json_schema")
                        .put("name", output.name())
                        .put("strict", true);
                described.set("schema", output.schema());
            }
            case OBJECT -> body.putObject("response_format").put("type", "json_object");
            case WORDS -> {
                // The instructions say it.
            }
        }
    }

    private static String role(Speaker speaker) {
        return switch (speaker) {
            case COACHEE -> USER;
            case COACH -> "assistant";
        };
    }

    @Override
    public ReplyEvent read(JsonWalk json) {
        ReplyEvent event = new ReplyEvent();
        json.fields(name -> {
            switch (name) {
                case "choices" -> json.elements(() -> event.include(choice(json)));
                case "usage" -> usage(json, event);
                case "error" -> {
                    if (json.isSomething()) {
                        event.markError();
                    }
                }
                case "object" -> {
                    if (json.text().equals("error")) {
                        event.markError();
                    }
                }
                default -> {}
            }
        });
        return event;
    }

    private static void usage(JsonWalk json, ReplyEvent into) {
        json.fields(name -> {
            switch (name) {
                case "prompt_tokens" -> into.addInput(json.number());
                case "completion_tokens" -> into.addOutput(json.number());
                default -> {}
            }
        });
    }

    /** One reply was asked for; what has another number is none of it. */
    private static ReplyEvent choice(JsonWalk json) {
        ReplyEvent choice = new ReplyEvent();
        json.fields(name -> {
            switch (name) {
                case "index" -> {
                    if (json.number() != 0) {
                        choice.markForeign();
                    }
                }
                case "delta", "message" -> message(json, choice);
                case "finish_reason" -> finish(json.text(), choice);
                default -> {}
            }
        });
        return choice;
    }

    private static void message(JsonWalk json, ReplyEvent into) {
        json.fields(name -> {
            switch (name) {
                case "content" -> content(json, into);
                case "refusal" -> into.decline(json.text());
                // Not part of the reply, but the model is at work.
                case "reasoning_content", "reasoning" -> {
                    if (!json.text().isEmpty()) {
                        into.stir();
                    }
                }
                case "tool_calls" -> json.elements(into::stir);
                default -> {}
            }
        });
    }

    /** Content is a text, or with some servers a list of parts. */
    private static void content(JsonWalk json, ReplyEvent into) {
        if (!json.isArray()) {
            into.say(json.text());
            return;
        }
        json.elements(() -> json.fields(name -> {
            if (name.equals("text")) {
                into.say(json.text());
            }
        }));
    }

    private static void finish(String reason, ReplyEvent into) {
        switch (reason) {
            case "" -> {}
            case "length" -> into.finish(End.LENGTH, reason);
            case "content_filter" -> into.finish(End.FILTER, reason);
            case "tool_calls", "function_call" -> into.finish(End.TOOL_CALL, reason);
            case "error", "abort", "insufficient_system_resource" -> into.finish(End.GIVEN_UP, reason);
            default -> into.finish(End.ALL_SAID, reason);
        }
    }
}
