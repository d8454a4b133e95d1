package dev.coach.server.wire;

import dev.coach.core.domain.conversation.TurnEvent;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of one event of a turn. */
public sealed interface TurnEventJson {
    record Started(UUID turnId) implements TurnEventJson {}

    record State(
            String coachingState,
            List<String> reasons,
            @Nullable QuestionJson question,
            @Nullable RemainingJson remaining)
            implements TurnEventJson {}

    record Delta(String text) implements TurnEventJson {}

    record Degraded(String reason, @Nullable String writtenBy) implements TurnEventJson {}

    record Completed(UUID messageId, TokenUsageJson usage) implements TurnEventJson {}

    record Stopped(@Nullable UUID messageId) implements TurnEventJson {}

    record Refused(String reason) implements TurnEventJson {}

    record Failed(String code, String message, boolean retryable) implements TurnEventJson {}

    static TurnEventJson of(TurnEvent event) {
        return switch (event) {
            case TurnEvent.Started started -> new Started(started.turnId().value());
            case TurnEvent.State(var decision, var writtenBy) ->
                new State(
                        decision.state().name().toLowerCase(Locale.ROOT),
                        decision.reasons(),
                        QuestionJson.of(decision.question()),
                        RemainingJson.of(decision.remaining()));
            case TurnEvent.Delta(String text) -> new Delta(text);
            case TurnEvent.Degraded(String reason, var writtenBy) -> new Degraded(reason, writtenBy);
            case TurnEvent.Completed(var messageId, var usage) ->
                new Completed(messageId.value(), TokenUsageJson.of(usage));
            case TurnEvent.Stopped(var messageId) -> new Stopped(messageId == null ? null : messageId.value());
            case TurnEvent.Refused(String reason) -> new Refused(reason);
            case TurnEvent.Failed(var code, String message) -> new Failed(code.code(), message, code.retryable());
        };
    }

    /** The {@code event} name of the stream. */
    default String event() {
        return switch (this) {
            case Started started -> "started";
            case State state -> "state";
            case Delta delta -> "delta";
            case Degraded degraded -> "degraded";
            case Completed completed -> "completed";
            case Stopped stopped -> "stopped";
            case Refused refused -> "refused";
            case Failed failed -> "failed";
        };
    }
}
