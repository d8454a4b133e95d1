package dev.coach.core.extraction.conversation.phrase;

/**
 * How sure the rules are that they read a claim right. One scale for all of them; a figure says what kind of wording stands
 * behind the claim, not how often it was right.
 */
public final class Confidence {
    /** Said in so many words: "I work as a nurse", "my notice period is four weeks". */
    public static final double PLAIN = 0.95;

    /** The whole answer to the question that asked for it: "Nurse". */
    public static final double ANSWERED = 0.9;

    /** Said in words that mostly mean it: "I'm a nurse", "I used to be a cook". */
    public static final double USUAL = 0.85;

    /** Follows from what was said, or was said roughly: "about 12 years", "I live in Texas" for the country. */
    public static final double IMPLIED = 0.7;

    /** The best reading of loose words: names without capitals, a correction without its subject. */
    public static final double LOOSE = 0.6;

    /** Said where an answer was due, and perhaps none: to be asked about rather than to be relied on. */
    public static final double DOUBTFUL = 0.4;

    private Confidence() {}
}
