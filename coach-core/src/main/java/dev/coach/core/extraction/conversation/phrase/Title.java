package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.text.Sentence;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An occupation or position that is named in a sentence.
 *
 * @param from the place of its first word, without article and without words that only describe the person
 * @param to the place behind its last word
 * @param notes what those other words say
 * @param plural whether it is written in the plural: "one of three dispatchers"
 */
public record Title(int from, int to, Set<Note> notes, boolean plural) {
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

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
        /** Who has it is without work: {@code unemployed}. */
        OUT_OF_WORK,
        /** It shall come: {@code aspiring}. */
        ASPIRING
    }

    /** The title as it is to be written: without what stands in brackets, and one of several in the singular. */
    public String in(Sentence sentence) {
        String text = BRACKETS.matcher(sentence.text(from, to)).replaceAll("");
        return plural ? text.substring(0, text.length() - 1) : text;
    }

    public boolean has(Note note) {
        return notes.contains(note);
    }
}
