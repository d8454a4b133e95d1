package dev.coach.core.extraction.conversation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The quotations of a text that go over several lines, in straight, curly, low or angle marks. A mark opens before a word and closes
 * behind one; each paragraph of a quotation may open it again. Quotations within one line are the tokenizer's.
 */
final class LongQuotations {
    /** Places in the text; the end is behind the last character. */
    record Part(int start, int end) {}

    private record Opened(int at, int line) {}

    private final String text;
    private final Map<Integer, Integer> ends = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private LongQuotations(String text) {
        this.text = text;
    }

    static LongQuotations in(String text) {
        LongQuotations quotations = new LongQuotations(text);
        quotations.pair("\"", "\"");
        quotations.pair("“„", "”“");
        quotations.pair("«", "»");
        quotations.pair("‘'", "’'");
        return quotations;
    }

    /** Those over several lines. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Behind the closing mark of the quotation that begins here, in however many lines; the place itself when none does. */
    int endOf(int at) {
        return ends.getOrDefault(at, at);
    }

    private void pair(String opening, String closing) {
        Deque<Opened> open = new ArrayDeque<>();
        int line = 0;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == '\n') {
                line++;
            } else if (opening.indexOf(mark) >= 0 && opens(at) && (open.isEmpty() || !closes(at))) {
                if (open.isEmpty() || !beginsLine(at)) {
                    open.push(new Opened(at, line));
                }
            } else if (closing.indexOf(mark) >= 0 && !open.isEmpty() && closes(at)) {
                Opened opened = open.pop();
                ends.put(opened.at(), at + 1);
                if (opened.line() < line) {
                    parts.add(new Part(opened.at(), at + 1));
                }
            }
        }
    }

    /** Before a word, or at the beginning of a line; a mark that may be an apostrophe only there or behind a colon. */
    private boolean opens(int at) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        boolean line = before == '\n';
        boolean word = Character.isWhitespace(before) || ":([-—>*_".indexOf(before) >= 0;
        boolean apostrophe = text.charAt(at) == '\'' && !line && !(at > 1 && text.charAt(at - 2) == ':');
        return word && !apostrophe && at + 1 < text.length() && (line || text.charAt(at + 1) != ' ');
    }

    /** Behind a word, or at the end of a line; a mark that may be an apostrophe only there. */
    private boolean closes(int at) {
        char behind = at + 1 == text.length() ? '\n' : text.charAt(at + 1);
        boolean line = behind == '\n' || behind == '\r';
        boolean word = at > 0 && text.charAt(at - 1) != ' ' && !Character.isLetterOrDigit(behind);
        return line || word && "'’".indexOf(text.charAt(at)) < 0;
    }

    private boolean beginsLine(int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && text.charAt(before) == '\n';
    }
}
