package dev.coach.core.domain.profile;

/** What the words of a text stand for. It decides how an answer to the question for them is heard. */
public enum TextKind {
    /** A few words of any kind. */
    PHRASE,
    /** Name of a person. */
    PERSON,
    /** Title of a job. */
    OCCUPATION,
    /** Name of an employer, a school or another organisation. */
    ORGANISATION,
    INDUSTRY,
    /** Something that is learnt: a skill or a field of study. */
    SUBJECT,
    PLACE,
    /** The coachee's own words, and so are all that follow. */
    NOTE,
    /** What the coachee wants. */
    GOAL,
    /** What stands in the way. */
    OBSTACLE,
    /** Why something is so, or was done. */
    REASON,
    /** What it looks like when all went well. */
    SUCCESS,
    /** What was. */
    STORY,
    /** What people are like, the coachee or others. */
    CHARACTER;

    /** Whether whatever the coachee says is the value. */
    public boolean ownWords() {
        return compareTo(NOTE) >= 0;
    }
}
