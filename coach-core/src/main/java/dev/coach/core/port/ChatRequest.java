package dev.coach.core.port;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Identifier;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a model is asked to reply to.
 *
 * @param instructions who the model is and what it must do; never shown to the coachee
 * @param messages oldest first; the last one is the coachee's
 * @param maxTokens the longest reply in tokens
 * @param output what the reply must be; absent for words
 * @param identifiers what the profile says of who the coachee is, for masking it; never sent
 */
public record ChatRequest(
        String instructions,
        List<ChatMessage> messages,
        int maxTokens,
        @Nullable OutputSchema output,
        Set<Identifier> identifiers) {
    public ChatRequest {
        Objects.requireNonNull(instructions, "instructions");
        messages = List.copyOf(messages);
        if (messages.isEmpty() || messages.getLast().speaker() != Speaker.COACHEE) {
            throw new IllegalArgumentException("the last message must be the coachee's, of " + messages.size());
        }
        if (maxTokens < 1) {
            throw new IllegalArgumentException("maxTokens must be at least 1: " + maxTokens);
        }
        identifiers = Set.copyOf(identifiers);
    }

    /** A request for words about a coachee. */
    public ChatRequest(String instructions, List<ChatMessage> messages, int maxTokens, Set<Identifier> identifiers) {
        this(instructions, messages, maxTokens, null, identifiers);
    }

    /** About somebody of whom nothing is known, for tests of models; whoever speaks of a coachee says what must be masked. */
    public ChatRequest(String instructions, List<ChatMessage> messages, int maxTokens) {
        this(instructions, messages, maxTokens, Set.of());
    }

    public record ChatMessage(Speaker speaker, String text) {
        public ChatMessage {
            Objects.requireNonNull(speaker, "speaker");
            Objects.requireNonNull(text, "text");
        }
    }
}
