package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.conversation.TurnEvent;
import java.util.function.Consumer;

/**
 * Answers the coachee's latest message again, in a new turn. The message is neither stored nor read into the profile a second
 * time. A new reply takes the place of the old one, which is kept with its turn; when nothing is written the old one stays.
 */
public final class RetryTurn {
    private final TakeTurn takeTurn;

    /** @param takeTurn whose stages answer the message */
    public RetryTurn(TakeTurn takeTurn) {
        this.takeTurn = takeTurn;
    }

    /**
     * Takes the turn, as {@link TakeTurn#run} does.
     *
     * @throws CoachException {@code NOT_FOUND} for an unknown or foreign turn, {@code TURN_RUNNING} while a message is being
     *     answered, {@code TURN_OUTDATED} when the coachee has said more since, {@code IDEMPOTENCY_KEY_REUSED} when the key was
     *     used for something else: nothing is stored then. After the turn was stored as {@link TakeTurn#run} does
     */
    public TurnResult run(RetryTurnCommand command, Consumer<? super TurnEvent> listener) {
        return takeTurn.again(command, listener);
    }
}
