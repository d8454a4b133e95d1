package dev.coach.core.domain.conversation;

import dev.coach.core.domain.CoacheeId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One message of the coachee with the coach's reply.
 *
 * @param decision what the rules chose; absent until they did
 * @param replyId the coach's message; absent while running and when nothing was written
 * @param usage zero until the turn ended
 * @param detail why it was degraded, refused or failed; absent otherwise
 * @param messageId the coachee's message; several turns have the same one when it was answered again
 * @param rating what the coachee thinks of the reply; absent until they said
 * @param writtenBy what the reply was written by: id and version of a prompt, or of the guided coach; absent while running and
 *     when nobody came to write it
 * @param retryOf the turn before, which answered the same message; absent for the first one
 */
public record Turn(
        TurnId id,
        CoacheeId coachee,
        ConversationId conversation,
        MessageId messageId,
        TurnStatus status,
        @Nullable CoachingDecision decision,
        @Nullable MessageId replyId,
        TokenUsage usage,
        @Nullable String detail,
        Instant startedAt,
        @Nullable Rating rating,
        @Nullable TurnId retryOf,
        @Nullable String writtenBy) {
    public Turn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(coachee, "coachee");
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(startedAt, "startedAt");
    }

    /** A turn that has just begun. */
    public static Turn begun(
            TurnId id,
            CoacheeId coachee,
            ConversationId conversation,
            MessageId messageId,
            Instant startedAt,
            @Nullable TurnId retryOf) {
        return new Turn(
                id,
                coachee,
                conversation,
                messageId,
                TurnStatus.RUNNING,
                null,
                null,
                TokenUsage.NONE,
                null,
                startedAt,
                null,
                retryOf,
                null);
    }

    /**
     * The turn at its end.
     *
     * @param reply the id of the reply; not used when the outcome has no text
     * @throws IllegalStateException when it has ended before
     */
    public Turn ended(
            TurnOutcome outcome, @Nullable CoachingDecision decided, MessageId reply, @Nullable String writer) {
        if (!status.mayBecome(outcome.status())) {
            throw new IllegalStateException(
                    "turn %s is %s and cannot become %s".formatted(id, status, outcome.status()));
        }
        return new Turn(
                id,
                coachee,
                conversation,
                messageId,
                outcome.status(),
                decided,
                outcome.text().isEmpty() ? null : reply,
                outcome.usage(),
                outcome.detail(),
                startedAt,
                rating,
                retryOf,
                writer);
    }

    public Turn rated(@Nullable Rating newRating) {
        return new Turn(
                id,
                coachee,
                conversation,
                messageId,
                status,
                decision,
                replyId,
                usage,
                detail,
                startedAt,
                newRating,
                retryOf,
                writtenBy);
    }
}
