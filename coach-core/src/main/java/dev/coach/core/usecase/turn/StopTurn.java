package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.ConversationStore;

/** Has a reply end where it is, whichever process writes it. What was written is kept, marked as incomplete. */
public final class StopTurn {
    private final ConversationStore conversations;

    public StopTurn(ConversationStore conversations) {
        this.conversations = conversations;
    }

    /**
     * Asks for the end and returns without waiting for it; a turn that has ended stays as it is.
     *
     * @return the turn as it stands; {@code RUNNING} until whoever answers it has heard of it, which takes a moment
     * @throws CoachException {@code NOT_FOUND} for an unknown or foreign turn
     */
    public Turn run(CoacheeId coachee, TurnId turn) {
        return conversations.requestStop(coachee, turn).orElseThrow(() -> CoachException.notFound("turn", turn));
    }
}
