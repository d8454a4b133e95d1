package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Json.present;

import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link TurnEvent} as it is stored; {@code type} says which members are present. New members go to the end. */
record TurnEventJson(
        String type,
        @Nullable String text,
        @Nullable String turnId,
        @Nullable DecisionJson decision,
        @Nullable String reason,
        @Nullable String messageId,
        @Nullable Integer inputTokens,
        @Nullable Integer outputTokens,
        @Nullable String code,
        @Nullable String message,
        @Nullable String writtenBy,
        @Nullable BigDecimal cost) {

    static TurnEventJson of(TurnEvent event) {
        return switch (event) {
            case TurnEvent.Started started ->
                new TurnEventJson(
                        "started",
                        null,
                        started.turnId().toString(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case TurnEvent.State state ->
                new TurnEventJson(
                        "state",
                        null,
                        null,
                        DecisionJson.of(state.decision()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        state.writtenBy(),
                        null);
            case TurnEvent.Delta delta ->
                new TurnEventJson("delta", delta.text(), null, null, null, null, null, null, null, null, null, null);
            case TurnEvent.Degraded degraded ->
                new TurnEventJson(
                        "degraded",
                        null,
                        null,
                        null,
                        degraded.reason(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        degraded.writtenBy(),
                        null);
            case TurnEvent.Completed completed ->
                new TurnEventJson(
                        "completed",
                        null,
                        null,
                        null,
                        null,
                        completed.messageId().toString(),
                        completed.usage().inputTokens(),
                        completed.usage().outputTokens(),
                        null,
                        null,
                        null,
                        completed.usage().cost());
            case TurnEvent.Stopped stopped ->
                new TurnEventJson(
                        "stopped",
                        null,
                        null,
                        null,
                        null,
                        Objects.toString(stopped.messageId(), null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case TurnEvent.Refused refused ->
                new TurnEventJson(
                        "refused", null, null, null, refused.reason(), null, null, null, null, null, null, null);
            case TurnEvent.Failed failed ->
                new TurnEventJson(
                        "failed",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        failed.code().code(),
                        failed.message(),
                        null,
                        null);
        };
    }

    /** The event; empty for a kind that only a newer program knows. */
    Optional<TurnEvent> toEvent() {
        return switch (type) {
            case "started" ->
                Optional.of(new TurnEvent.Started(new TurnId(UUID.fromString(present(turnId, "turnId")))));
            case "state" ->
                Optional.of(new TurnEvent.State(present(decision, "decision").toDecision(), writtenBy));
            case "delta" -> Optional.of(new TurnEvent.Delta(present(text, "text")));
            case "degraded" -> Optional.of(new TurnEvent.Degraded(present(reason, "reason"), writtenBy));
            case "completed" ->
                Optional.of(new TurnEvent.Completed(
                        message(present(messageId, "messageId")),
                        new TokenUsage(
                                present(inputTokens, "inputTokens"), present(outputTokens, "outputTokens"), cost)));
            case "stopped" -> Optional.of(new TurnEvent.Stopped(messageId == null ? null : message(messageId)));
            case "refused" -> Optional.of(new TurnEvent.Refused(present(reason, "reason")));
            case "failed" ->
                Optional.of(new TurnEvent.Failed(
                        ErrorCode.valueOf(present(code, "code").toUpperCase(Locale.ROOT)),
                        present(message, "message")));
            default -> Optional.empty();
        };
    }

    private static MessageId message(String id) {
        return new MessageId(UUID.fromString(id));
    }
}
