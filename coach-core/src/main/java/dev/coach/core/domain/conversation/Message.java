package dev.coach.core.domain.conversation;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item of a conversation.
 *
 * @param position its place in the conversation, from 1, without gaps
 * @param asked what the coach's question at its end asks for, as {@link Question#asked()} has it; absent for the coachee's messages and
 *     without one
 * @param complete {@code false} for a reply that broke off: stopped, failed or interrupted
 */
public record Message(
        MessageId id,
        ConversationId conversation,
        TurnId turn,
        int position,
        Speaker speaker,
        String text,
        @Nullable String asked,
        boolean complete,
        Instant at) {
    public Message {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(turn, "turn");
        if (position < 1) {
            throw new IllegalArgumentException("position must be at least 1: " + position);
        }
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
    }

    /** The same message as it stands in a conversation that branched off behind it. */
    public Message in(ConversationId branch) {
        return new Message(id, branch, turn, position, speaker, text, asked, complete, at);
    }
}
