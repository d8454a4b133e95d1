package dev.coach.core.domain.conversation;

import dev.coach.core.domain.ErrorCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What streams while a turn runs, in this order: {@link Started}, {@link State}, then {@link Delta}s with at most one
 * {@link Degraded} before them, and exactly one {@linkplain Last last event}.
 */
public sealed interface TurnEvent {
    /** The message is stored; from here on it cannot be lost. */
    record Started(TurnId turnId) implements TurnEvent {
        public Started {
            Objects.requireNonNull(turnId, "turnId");
        }
    }

    /**
     * What the rules chose.
     *
     * @param writtenBy who begins to write, as {@link Turn#writtenBy} names them; absent in logs of earlier versions
     */
    record State(CoachingDecision decision, @Nullable String writtenBy) implements TurnEvent {
        public State {
            Objects.requireNonNull(decision, "decision");
        }
    }

    /** The next piece of the reply; pieces joined in order are the reply. */
    record Delta(String text) implements TurnEvent {
        public Delta {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * The guided coach takes over.
     *
     * @param writtenBy its version; absent in logs of earlier versions
     */
    record Degraded(String reason, @Nullable String writtenBy) implements TurnEvent {
        public Degraded {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The event after which nothing follows. */
    sealed interface Last extends TurnEvent {}

    /** The reply is stored; also the last event of a degraded turn. */
    record Completed(MessageId messageId, TokenUsage usage) implements Last {
        public Completed {
            Objects.requireNonNull(messageId, "messageId");
            Objects.requireNonNull(usage, "usage");
        }
    }

    /** Stopped by the coachee; the text so far is stored. */
    record Stopped(@Nullable MessageId messageId) implements Last {}

    /** Declined by the model. */
    record Refused(String reason) implements Last {
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Broke off; the text so far is stored. */
    record Failed(ErrorCode code, String message) implements Last {
        public Failed {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
        }
    }
}
