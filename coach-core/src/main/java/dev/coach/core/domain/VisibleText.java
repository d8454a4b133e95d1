package dev.coach.core.domain;

import java.util.regex.Pattern;

/** What people see of a text. */
public final class VisibleText {
    /**
     * Spaces, control and format characters, and those that Unicode counts among others but says are blank: joiners,
     * variation selectors, the fillers of Hangul and Khmer, the empty Braille pattern.
     */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Z}\\p{Cc}\\p{Cf}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u2800\\u3164\\ufe00-\\ufe0f\\uffa0\\x{e0100}-\\x{e01ef}]*+");

    private VisibleText() {}

    /** Whether at least one character of it can be seen. */
    public static boolean isIn(String text) {
        return !INVISIBLE.matcher(text).matches();
    }

    /** The beginning of a text, at most so long, that splits no character. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
