package dev.coach.core.prompt;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Identifier;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ChatRequest.ChatMessage;
import dev.coach.core.port.OutputSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a model is told before it writes down what a conversation says of the coachee. */
public final class ClaimsPrompt {
    private static final String SCHEMA = "claims";

    /** A long message with thirty facts has some 3,000 tokens of them. */
    private static final int MAX_TOKENS = 4_000;

    /** More would say the same again. */
    private static final int MOST_MISTAKES = 20;

    private final PromptFile file;

    public ClaimsPrompt(Prompts prompts) {
        this.file = prompts.file(Prompts.CLAIMS);
    }

    /** Id and version, as it is recorded with what it led to. */
    public String version() {
        return file.version();
    }

    /**
     * The first request.
     *
     * @param conversation what is read, numbered by its indexes; what the coach said helps to understand and proves nothing
     * @param schema of the sections that it was routed to
     */
    public ChatRequest request(List<Utterance> conversation, JsonNode schema, Set<Identifier> identifiers) {
        String lines = conversation.stream().map(this::line).collect(Collectors.joining("\n"));
        return new ChatRequest(
                file.fill("frame", Map.of()),
                List.of(new ChatMessage(Speaker.COACHEE, file.fill("conversation", Map.of("lines", lines)))),
                MAX_TOKENS,
                new OutputSchema(SCHEMA, schema),
                identifiers);
    }

    /**
     * The same once more, with what the model wrote and what is wrong with it.
     *
     * @param mistakes at least one
     */
    public ChatRequest repair(ChatRequest request, String reply, List<String> mistakes) {
        String listed = mistakes.stream()
                .limit(MOST_MISTAKES)
                .map(mistake -> "- " + Untrusted.value(mistake))
                .collect(Collectors.joining("\n"));
        List<ChatMessage> messages = new ArrayList<>(request.messages());
        messages.add(new ChatMessage(Speaker.COACH, reply.isBlank() ? "{}" : reply));
        messages.add(new ChatMessage(Speaker.COACHEE, file.fill("repair", Map.of("mistakes", listed))));
        return new ChatRequest(
                request.instructions(), messages, request.maxTokens(), request.output(), request.identifiers());
    }

    private String line(Utterance utterance) {
        String speaker = utterance.speaker().name().toLowerCase(Locale.ROOT);
        return file.fill(
                "line." + speaker,
                Map.of("number", String.valueOf(utterance.index()), "text", Untrusted.value(utterance.text())));
    }
}
