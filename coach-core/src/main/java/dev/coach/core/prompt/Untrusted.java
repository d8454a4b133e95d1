package dev.coach.core.prompt;

import java.util.regex.Pattern;

/** Makes words that a person or a document wrote safe to stand in a prompt. */
final class Untrusted {
    /**
     * Control and format characters and others that nobody sees, in which instructions can be hidden; but neither line breaks
     * and tabs, nor the joiners that Persian, Hindi and emoji are written with.
     */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u2028\\u2029\\u2800\\u3164\\uffa0\\x{e0100}-\\x{e01ef}]&&[^\\n\\t\\u200c\\u200d]]");

    /** The first character behind the visible ones of ASCII. */
    private static final char DELETE = 0x7f;

    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\n\\t]\\s*");

    private Untrusted() {}

    /** What can be seen of a message. */
    static String message(String text) {
        return isPlain(text) ? text : INVISIBLE.matcher(text).replaceAll("");
    }

    /** Printable ASCII, which most messages are; every turn looks at many, and the pattern is slow. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < DELETE || c == '\n' || c == '\t');
    }

    /** The same on one line, and without what could end the tag that it stands in. */
    static String value(String text) {
        return LINE_BREAKS
                .matcher(message(text))
                .replaceAll(" ")
                .replace('<', '‹')
                .replace('>', '›')
                .strip();
    }
}
