package dev.coach.core.port;

import dev.coach.core.domain.conversation.Speaker;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a model is asked to reply to.
 *
 * @param instructions who the model is and what it must do; never shown to the coachee
 * @param messages oldest first; the last one is the coachee's
 * @param maxTokens the longest reply in tokens
 * @param output what the reply must be; absent for words
 */
public record ChatRequest(
        String instructions,
        List<ChatMessage> messages,
        int maxTokens,
        @Nullable OutputSchema output) {
    public ChatRequest {
        Objects.requireNonNull(instructions, "instructions");
        messages = List.copyOf(messages);
        if (messages.isEmpty() || messages.getLast().speaker() != Speaker.COACHEE) {
            throw new IllegalArgumentException("the last message must be the coachee's, of " + messages.size());
        }
        if (maxTokens < 1) {
            throw new IllegalArgumentException("maxTokens must be at least 1: " + maxTokens);
        }
    }

    /** A request for words. */
    public ChatRequest(String instructions, List<ChatMessage> messages, int maxTokens) {
        this(instructions, messages, maxTokens, null);
    }

    public record ChatMessage(Speaker speaker, String text) {
        public ChatMessage {
            Objects.requireNonNull(speaker, "speaker");
            Objects.requireNonNull(text, "text");
        }
    }
}
