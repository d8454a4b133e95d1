package dev.coach.core.port;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.ProfileStore.Watermark;
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
 * @param heard what the turn read in the coachee's message; absent when that is left to the background
 */
public record TurnCompletion(
        Turn turn,
        @Nullable CoachingDecision decision,
        TurnOutcome outcome,
        @Nullable String writtenBy,
        MessageId replyId,
        List<Numbered<TurnEvent>> events,
        Instant at,
        @Nullable Heard heard) {
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

    /** The end of a turn whose message is left to the background. */
    public TurnCompletion(
            Turn turn,
            @Nullable CoachingDecision decision,
            TurnOutcome outcome,
            @Nullable String writtenBy,
            MessageId replyId,
            List<Numbered<TurnEvent>> events,
            Instant at) {
        this(turn, decision, outcome, writtenBy, replyId, events, at, null);
    }

    /** The same end, with what the turn read. */
    public TurnCompletion hearing(Heard read) {
        return new TurnCompletion(turn, decision, outcome, writtenBy, replyId, events, at, read);
    }

    /** A step of the profile, and up to which message the conversation is read with it. */
    public record Heard(ProfileUpdate update, Watermark read) {
        public Heard {
            Objects.requireNonNull(update, "update");
            Objects.requireNonNull(read, "read");
        }
    }
}
