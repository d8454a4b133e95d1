package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.VisibleText;
import dev.coach.core.domain.conversation.ConversationId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message that wants a reply.
 *
 * @param text 1 to {@value #MAX_CHARACTERS} characters, at least one of which can be seen; checked when the turn is taken, by {@link #check}
 * @param idempotencyKey the same key with the same text in one conversation is the same turn; absent when sending twice means twice
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

    /**
     * Refuses what cannot be a message, for callers that do something before they take the turn.
     *
     * @throws CoachException {@code EMPTY_INPUT}, {@code MESSAGE_TOO_LONG}, or {@code INVALID_INPUT} for a NUL character
     */
    public static void check(String text) {
        if (!VisibleText.isIn(text)) {
            throw new CoachException(ErrorCode.EMPTY_INPUT, "The message is empty. Write at least one word.");
        }
        if (text.length() > MAX_CHARACTERS) {
            throw new CoachException(
                    ErrorCode.MESSAGE_TOO_LONG,
                    "The message has %,d characters; at most %,d are read at once. Send it in parts."
                            .formatted(text.length(), MAX_CHARACTERS));
        }
        if (text.indexOf('\0') >= 0) {
            throw new CoachException(
                    ErrorCode.INVALID_INPUT, "The message holds a NUL character, which cannot be stored. Remove it.");
        }
    }
}
