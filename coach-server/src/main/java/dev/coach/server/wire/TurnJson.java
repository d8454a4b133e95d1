package dev.coach.server.wire;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A turn with its reply, as far as they are there. */
public record TurnJson(
        UUID id,
        UUID conversationId,
        UUID messageId,
        String status,
        @Nullable String coachingState,
        @Nullable List<String> reasons,
        @Nullable QuestionJson question,
        @Nullable MessageJson reply,
        TokenUsageJson usage,
        @Nullable String detail,
        Instant startedAt,
        @Nullable RatingJson rating,
        @Nullable UUID retryOf,
        @Nullable String writtenBy,
        @Nullable RemainingJson remaining) {
    public static TurnJson of(Turn turn, @Nullable Message reply) {
        CoachingDecision decision = turn.decision();
        TurnId retryOf = turn.retryOf();
        return new TurnJson(
                turn.id().value(),
                turn.conversation().value(),
                turn.messageId().value(),
                turn.status().name().toLowerCase(Locale.ROOT),
                decision == null ? null : decision.state().name().toLowerCase(Locale.ROOT),
                decision == null ? null : decision.reasons(),
                decision == null ? null : QuestionJson.of(decision.question()),
                reply == null ? null : MessageJson.of(reply),
                TokenUsageJson.of(turn.usage()),
                turn.detail(),
                turn.startedAt(),
                RatingJson.of(turn.rating()),
                retryOf == null ? null : retryOf.value(),
                turn.writtenBy(),
                decision == null ? null : RemainingJson.of(decision.remaining()));
    }
}
