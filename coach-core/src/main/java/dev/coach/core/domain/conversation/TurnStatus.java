package dev.coach.core.domain.conversation;

/** Where a turn stands. {@link #RUNNING} is the only one that can change. */
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
    FAILED
}
