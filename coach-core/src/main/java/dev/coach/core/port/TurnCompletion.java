package dev.coach.core.port;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.port.EventLog.Numbered;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The end of a turn.
 *
 * @param turn as it was admitted
 * @param decision absent when the turn broke before there was one
 * @param writtenBy as in {@link Turn}
 * @param replyId the id that the coach's message gets; not used when the outcome has no text
 * @param events those not yet in the event log; the last one is a {@link TurnEvent.Last}
 */
public record TurnCompletion(
        Turn turn,
        @Nullable CoachingDecision decision,
        TurnOutcome outcome,
        @Nullable String writtenBy,
        MessageId replyId,
        List<Numbered<TurnEvent>> events,
        Instant at) {
    public TurnCompletion {
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(replyId, "replyId");
        events = List.copyOf(events);
        if (events.isEmpty() || !(events.getLast().event() instanceof TurnEvent.Last)) {
            throw new IllegalArgumentException("a completed turn ends with a last event: " + turn.id());
        }
        Objects.requireNonNull(at, "at");
    }
}
