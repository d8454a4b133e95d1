package dev.coach.core.domain.conversation;

/** How the coachee says to feel. */
public enum Mood {
    /** "My father died in May." */
    GRIEF,
    /** "I am exhausted." */
    HEAVY,
    /** "I am so proud." */
    GLAD
}
