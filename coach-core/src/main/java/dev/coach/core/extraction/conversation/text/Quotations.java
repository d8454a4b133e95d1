package dev.coach.core.extraction.conversation.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a text in quotation marks; a mark without its partner in the same paragraph quotes nothing. Marks that only set a
 * name off, as in {@code my title is "Team Lead"}, quote nothing either.
 */
final class Quotations {
    private static final int MAX_NAME = 40;
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?i)\\b(title|role|position|job|company|employer|name) is $|\\b(called|named|titled) $");

    private final Map<Integer, Integer> ends = new HashMap<>();
    private final Set<Integer> setOff = new HashSet<>();

    private Quotations() {}

    static Quotations in(String text) {
        Quotations quotations = new Quotations();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            quotations.pair(text, start, stop, '"', '"');
            quotations.pair(text, start, stop, '“', '”');
            quotations.pair(text, start, stop, '«', '»');
            quotations.pairSingle(text, start, stop);
            start = stop + 1;
        }
        return quotations;
    }

    /** Behind the closing mark of the quotation that begins at this place; the place itself when none begins. */
    int endOfQuotationAt(int at) {
        return ends.getOrDefault(at, at);
    }

    private void pair(String text, int from, int to, char opening, char closing) {
        int open = -1;
        for (int at = from; at < to; at++) {
            char mark = text.charAt(at);
            if (open < 0 && mark == opening) {
                open = at;
            } else if (open >= 0 && mark == closing) {
                if (isName(text, from, open, at)) {
                    setOff.add(open);
                    setOff.add(at);
                } else {
                    ends.put(open, at + 1);
                }
                open = -1;
            }
        }
    }

    /** Whether a mark at this place only sets a name off. */
    boolean setsOff(int at) {
        return setOff.contains(at);
    }

    private static boolean isName(String text, int from, int open, int close) {
        return close - open <= MAX_NAME
                && BEFORE_NAME
                        .matcher(text.substring(Math.max(from, open - MAX_NAME), open))
                        .find();
    }

    /** Single marks quote only when they stand outside of words: 'I am done', not I'm and the students' work. */
    private void pairSingle(String text, int from, int to) {
        int open = -1;
        for (int at = from; at < to; at++) {
            char mark = text.charAt(at);
            if (mark != '\'' && mark != '‘' && mark != '’') {
                continue;
            }
            boolean letterBefore = at > from && Character.isLetterOrDigit(text.charAt(at - 1));
            boolean letterBehind = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
            if (!letterBefore && letterBehind) {
                open = at;
            } else if (open >= 0 && !letterBehind) {
                ends.put(open, at + 1);
                open = -1;
            }
        }
    }
}
