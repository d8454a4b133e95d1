package dev.coach.core.domain.conversation;

/** How the coachee says to feel, or what they tell that anybody would answer with feeling; of several, what stands first counts. */
public enum Mood {
    /** "My father died in May." */
    GRIEF,
    /** "I have been signed off with depression." */
    ILL,
    /** "My father has cancer." */
    CARING,
    /** "I am exhausted." */
    HEAVY,
    /** "I got promoted!" */
    SUCCESS,
    /** "I am so proud." */
    GLAD
}
