package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoachException;

/**
 * Closes turns of any coachee whose process died, with what was said so far: upkeep that every process that lives for long does
 * every few seconds, with others or alone.
 */
public final class CloseInterrupted {
    private final TakeTurn takeTurn;

    public CloseInterrupted(TakeTurn takeTurn) {
        this.takeTurn = takeTurn;
    }

    /**
     * Returns how many were closed; some may be left for the next call.
     *
     * @throws CoachException {@code DATABASE_UNAVAILABLE}
     */
    public int run() {
        return takeTurn.closeInterrupted();
    }
}
