package dev.coach.core.usecase.turn;

/** Ends the turns that this process answers, as interrupted, with what was said so far: for a process that has to end. */
public final class InterruptTurns {
    private final TakeTurn takeTurn;

    public InterruptTurns(TakeTurn takeTurn) {
        this.takeTurn = takeTurn;
    }

    /** Returns at once; the turns end as soon as their models let them. */
    public void run() {
        takeTurn.interruptRunning();
    }
}
