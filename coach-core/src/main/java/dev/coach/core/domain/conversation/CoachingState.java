package dev.coach.core.domain.conversation;

/** What the coach is doing in a turn. Chosen by rules, never by a model. */
public enum CoachingState {
    /** Gathers what the coachee's goal needs: chosen while there is no goal, or too little is known to work on it. */
    INTAKE,
    /** Reflects, opens options and agrees on one action: chosen once goal and situation are known. */
    COACHING,
    /** Comes back to what the coachee wanted to do: chosen once the time for it has passed. */
    REVIEW,
    /** Leaves work aside and says where help is: chosen while the coachee may be in danger. */
    SUPPORT
}
