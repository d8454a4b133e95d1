package dev.coach.core.domain.conversation;

/** Where a turn stands. What may become of it is said by {@link #mayBecome} alone. */
public enum TurnStatus {
    /** Admitted; the reply is being written. */
    RUNNING,
    /** Ended by {@link TurnOutcome.Answered}. */
    ANSWERED,
    /** Ended by {@link TurnOutcome.Degraded}. */
    DEGRADED,
    /** Ended by {@link TurnOutcome.Stopped}. */
    STOPPED,
    /** Ended by {@link TurnOutcome.Refused}. */
    REFUSED,
    /** Ended by {@link TurnOutcome.Failed}, or closed after the process that answered it died. */
    FAILED;

    /** Whether the turn can come to stand there from here: a running one ends once, in any way; one that has ended stays. */
    public boolean mayBecome(TurnStatus next) {
        return switch (this) {
            case RUNNING -> next.hasEnded();
            case ANSWERED, DEGRADED, STOPPED, REFUSED, FAILED -> false;
        };
    }

    /** Only then can it be rated, and its message be answered again; before that, only stopped. */
    public boolean hasEnded() {
        return this != RUNNING;
    }
}
