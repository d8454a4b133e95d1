package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier.Kind;
import java.util.ArrayList;
import java.util.List;

/** E-mail addresses, also with plus, dots and domains in any script. */
final class EmailRule {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final String LOCAL = "._%+-'’&/=~";

    private EmailRule() {}

    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = start(text, Math.max(from, at - LONGEST_LOCAL), at);
            int end = end(text, at + 1);
            if (start < at && end > at) {
                found.add(new Found(Kind.EMAIL, start, end));
                from = end;
            }
        }
        return found;
    }

    private static int start(String text, int least, int at) {
        int start = at;
        while (start > least && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '_') {
            start++;
        }
        return start;
    }

    private static boolean isLocal(char character) {
        return Character.isLetterOrDigit(character) || LOCAL.indexOf(character) >= 0;
    }

    /** Behind the domain that begins here; the place before it when it is none. */
    private static int end(String text, int from) {
        int end = from;
        int lastDot = -1;
        int most = Math.min(text.length(), from + LONGEST_DOMAIN);
        while (end < most && isDomain(text, end, from)) {
            lastDot = text.charAt(end) == '.' ? end : lastDot;
            end++;
        }
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        lastDot = lastDot >= end ? text.lastIndexOf('.', end - 1) : lastDot;
        boolean ending = lastDot > from && end - lastDot > 2 && Character.isLetter(text.charAt(lastDot + 1));
        return ending ? end : from - 1;
    }

    private static boolean isDomain(String text, int at, int from) {
        char character = text.charAt(at);
        return isLetterOrMark(character)
                || character == '-'
                || (character == '.' && at > from && text.charAt(at - 1) != '.');
    }

    private static boolean isLetterOrMark(char character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
