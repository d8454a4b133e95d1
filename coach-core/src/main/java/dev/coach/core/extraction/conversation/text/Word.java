package dev.coach.core.extraction.conversation.text;

/**
 * A word or mark of a sentence.
 *
 * @param form what rules compare: lower case, straight apostrophes, contractions spelled out ({@code i'm} is {@code i} and
 *     {@code am}, both at the same place)
 * @param start where it begins in the utterance
 * @param end behind its last character
 * @param capital whether it begins with a capital where capitals mean something
 */
public record Word(String form, int start, int end, Kind kind, boolean capital) {
    /** What a word is made of. */
    public enum Kind {
        /** Letters, perhaps with digits. */
        LETTERS,
        /** Begins with a digit. */
        NUMBER,
        /** An e-mail or web address. */
        ADDRESS,
        /** Punctuation. */
        MARK,
        /** Words in quotation marks, as one: what they say is not what the coachee says. */
        QUOTATION
    }

    public boolean isMark() {
        return kind == Kind.MARK || kind == Kind.QUOTATION;
    }
}
