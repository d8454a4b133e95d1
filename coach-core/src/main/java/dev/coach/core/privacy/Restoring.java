package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier.Kind;
import java.util.Optional;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Puts the originals back in a text that arrives in pieces. Holds back only what may still become a placeholder, some twenty characters at
 * most. In JSON an original is written as JSON wants it. A model may leave out a bracket or escape the underscore; a placeholder that was never given stays as it is.
 */
final class Restoring {
    private final Placeholders placeholders;
    private final boolean json;
    private final StringBuilder pending = new StringBuilder();
    private char before = ' ';

    /** @param json whether the text is JSON, whose placeholders stand in its strings */
    Restoring(Placeholders placeholders, boolean json) {
        this.placeholders = placeholders;
        this.json = json;
    }

    /** How far a placeholder that begins at a place reaches. */
    private sealed interface Reading {
        record Given(String original, int end) implements Reading {}

        /** None, and none however the text goes on. */
        record None() implements Reading {}

        /** That depends on how the text goes on. */
        record Open() implements Reading {}
    }

    private static final Reading NONE = new Reading.None();
    private static final Reading OPEN = new Reading.Open();

    /** What can be said now that this piece is there; may be empty. */
    String add(String piece) {
        pending.append(piece);
        return take(false);
    }

    /** What was held back to the end. */
    String end() {
        return take(true);
    }

    private String take(boolean ended) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pending.length()) {
            Reading reading = read(at, ended);
            if (reading == OPEN) {
                break;
            }
            if (reading instanceof Reading.Given(String original, int end)) {
                text.append(original);
                at = end;
            } else {
                text.append(pending.charAt(at));
                at++;
            }
            before = pending.charAt(at - 1);
        }
        pending.delete(0, at);
        return text.toString();
    }

    private Reading read(int from, boolean ended) {
        int word = from;
        while (at(word) == '[') {
            word++;
            if (word - from > 2) {
                return NONE;
            }
        }
        int brackets = word - from;
        if (brackets == 0 && isWordCharacter(before)) {
            return NONE;
        }
        if (word == pending.length()) {
            return ended ? NONE : OPEN;
        }
        return readWord(word, brackets, ended);
    }

    private Reading readWord(int from, int brackets, boolean ended) {
        for (Kind kind : Kind.values()) {
            int end = from;
            while (end < pending.length()
                    && end < from + kind.name().length()
                    && pending.charAt(end) == kind.name().charAt(end - from)) {
                end++;
            }
            if (end == pending.length() && !ended) {
                return OPEN;
            }
            if (end == from + kind.name().length()) {
                return readNumber(kind, end, brackets, ended);
            }
        }
        return NONE;
    }

    private Reading readNumber(Kind kind, int from, int brackets, boolean ended) {
        int underscore = at(from) == '\\' ? from + 1 : from;
        if (underscore == pending.length()) {
            return ended ? NONE : OPEN;
        }
        int digits = underscore + 1;
        int end = Placeholders.digitsEnd(pending, digits);
        if (at(underscore) != '_' || end > digits + Placeholders.MOST_DIGITS) {
            return NONE;
        }
        if (end == pending.length() && !ended) {
            return OPEN;
        }
        if (end == digits) {
            return NONE;
        }
        int close = end;
        while (close < end + brackets && at(close) == ']') {
            close++;
        }
        boolean closed = brackets > 0 && close > end;
        if (!closed && (brackets > 0 || isWordCharacter(at(end)))) {
            return NONE;
        }
        if (close == pending.length() && close < end + brackets && !ended) {
            return OPEN;
        }
        int behind = close;
        Optional<String> original = placeholders.original(kind.name() + '_' + pending.substring(digits, end));
        return original.<Reading>map(text -> new Reading.Given(json ? escaped(text) : text, behind))
                .orElse(NONE);
    }

    private static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    }

    /** The character here, a space behind the last one. */
    private char at(int index) {
        return index < pending.length() ? pending.charAt(index) : ' ';
    }

    private static boolean isWordCharacter(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}
