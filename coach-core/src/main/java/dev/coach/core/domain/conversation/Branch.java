package dev.coach.core.domain.conversation;

import java.util.Objects;

/**
 * Where a conversation left another one: the coachee said something else there.
 *
 * @param conversation the one that it began as
 * @param message the coachee's message in it that was replaced; what stands before it is in both
 */
public record Branch(ConversationId conversation, MessageId message) {
    public Branch {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(message, "message");
    }
}
