package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message that wants a reply.
 *
 * @param text 1 to {@value #MAX_CHARACTERS} characters that are not all blank; checked when the turn is taken
 * @param idempotencyKey the same key in one conversation is the same turn; absent when sending twice means twice
 */
public record TakeTurnCommand(
        CoacheeId coachee,
        ConversationId conversation,
        String text,
        @Nullable String idempotencyKey) {
    /** The longest message, in characters. */
    public static final int MAX_CHARACTERS = 20_000;

    public TakeTurnCommand {
        Objects.requireNonNull(coachee, "coachee");
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(text, "text");
    }

    public TakeTurnCommand(CoacheeId coachee, ConversationId conversation, String text) {
        this(coachee, conversation, text, null);
    }
}
