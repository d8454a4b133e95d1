package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnOutcome;
import java.util.Objects;

/** What came of {@link TakeTurn#run}. */
public sealed interface TurnResult {
    TurnId turn();

    /** The turn was answered here and has ended. */
    record Ended(TurnId turn, TurnOutcome outcome) implements TurnResult {
        public Ended {
            Objects.requireNonNull(turn, "turn");
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    /** The idempotency key names this earlier turn; the listener was not called. Its events are in the event log. */
    record Repeated(TurnId turn) implements TurnResult {
        public Repeated {
            Objects.requireNonNull(turn, "turn");
        }
    }
}
