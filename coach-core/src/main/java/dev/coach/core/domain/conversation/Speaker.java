package dev.coach.core.domain.conversation;

/** Who wrote a message. Only the coachee's words prove anything about the coachee. */
public enum Speaker {
    COACHEE,
    COACH
}
