package dev.coach.core.extraction.conversation.phrase;

import java.util.Set;

/**
 * An occupation or position that is named in a sentence.
 *
 * @param from the place of its first word, without article and without words that only describe the person
 * @param to the place behind its last word
 * @param notes what those other words say
 */
public record Title(int from, int to, Set<Note> notes) {
    /** What stands before a title and is no part of it. */
    public enum Note {
        FULL_TIME,
        PART_TIME,
        TEMPORARY,
        FREELANCE,
        SELF_EMPLOYED,
        VOLUNTEER,
        /** It is over: {@code former}, {@code retired}. */
        FORMER,
        RETIRED,
        /** It shall come: {@code aspiring}. */
        ASPIRING
    }

    public boolean has(Note note) {
        return notes.contains(note);
    }
}
