package dev.coach.core.domain;

/**
 * Cleans the pieces of one reply so that each can be stored and shown: control characters but tab and line feed go, also
 * those of terminals; a character split over two pieces is put together; half a character becomes U+FFFD.
 */
public final class ReplyText {
    private static final char REPLACEMENT = '\uFFFD';

    /** The first half of a character whose second half may come with the next piece; 0 when there is none. */
    private char pending;

    /** The printable part of the next piece; may be empty. */
    public String clean(String piece) {
        if (pending == 0 && isClean(piece)) {
            return piece;
        }
        StringBuilder text = new StringBuilder(piece.length() + 1);
        for (int i = 0; i < piece.length(); i++) {
            append(text, piece.charAt(i));
        }
        return text.toString();
    }

    private void append(StringBuilder text, char c) {
        if (pending != 0) {
            char first = pending;
            pending = 0;
            if (Character.isLowSurrogate(c)) {
                text.append(first).append(c);
                return;
            }
            text.append(REPLACEMENT);
        }
        if (Character.isHighSurrogate(c)) {
            pending = c;
        } else if (Character.isLowSurrogate(c)) {
            text.append(REPLACEMENT);
        } else if (isPrintable(c)) {
            text.append(c);
        }
    }

    private static boolean isClean(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (Character.isSurrogate(c) || !isPrintable(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(char c) {
        return c == '\n' || c == '\t' || !Character.isISOControl(c);
    }
}
