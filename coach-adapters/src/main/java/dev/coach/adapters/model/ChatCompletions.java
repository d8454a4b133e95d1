package dev.coach.adapters.model;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.OutputSchema;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
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
    public void read(JsonNode event, Completion into) {
        if (event.hasNonNull("error") || event.path("object").asString("").equals("error")) {
            into.failed(VendorError.in(event));
        }
        JsonNode usage = event.path("usage");
        if (usage.isObject()) {
            into.used(
                    usage.path("prompt_tokens").asInt(0),
                    usage.path("completion_tokens").asInt(0));
        }
        for (JsonNode choice : event.path("choices")) {
            if (choice.path("index").asInt(0) == 0) {
                readChoice(choice, choice.path(choice.has("delta") ? "delta" : "message"), into);
                return;
            }
        }
    }

    private static void readChoice(JsonNode choice, JsonNode delta, Completion into) {
        String reason = choice.path("finish_reason").asString("");
        if (!reason.isEmpty()) {
            into.finished(end(reason), reason);
        }
        into.declined(delta.path("refusal").asString(""));
        into.said(contentOf(delta.path("content")));
        if (isThinking(delta)) {
            into.stirred();
        }
    }

    private static Completion.End end(String finishReason) {
        return switch (finishReason) {
            case "length" -> Completion.End.LENGTH;
            case "content_filter" -> Completion.End.FILTER;
            case "tool_calls", "function_call" -> Completion.End.TOOL_CALL;
            case "error", "abort", "insufficient_system_resource" -> Completion.End.GIVEN_UP;
            default -> Completion.End.ALL_SAID;
        };
    }

    /** Content is a string, or with some servers a list of parts. */
    private static String contentOf(JsonNode content) {
        if (!content.isArray()) {
            return content.asString("");
        }
        StringBuilder joined = new StringBuilder();
        for (JsonNode part : content) {
            joined.append(part.path("text").asString(""));
        }
        return joined.toString();
    }

    /** Thoughts and calls of tools are not part of the reply, but they show that the model is at work. */
    private static boolean isThinking(JsonNode delta) {
        return !delta.path("reasoning_content").asString("").isEmpty()
                || !delta.path("reasoning").asString("").isEmpty()
                || !delta.path("tool_calls").isEmpty();
    }
}
