package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.LeadIn.Reach;
import java.util.regex.Pattern;

/**
 * Knows which parts of a message somebody else wrote or said, though the coachee pasted or repeated them: a letter, with its headers or
 * with salutation and closing; lines that begin with {@code >}; a quotation over several lines; what follows "my boss emailed me:".
 * Where it is unclear how far another's words go, they go on, as a wrong fact is worse than a missing one. Takes time in proportion to
 * the length of the text.
 */
public final class OthersWords {
    private static final int LONGEST_LEAD = 160;
    private static final int MOST_BLANKS = 8;
    /** "> I'm a nurse", but not "> 5 years". */
    private static final Pattern QUOTED_LINE = Pattern.compile("\\s{0,8}(>|&gt;)[>\\s]{0,20}+(?!\\d).*");
    /** "Me: I'm a nurse", where a talk was pasted. */
    private static final Pattern OWN_TURN = Pattern.compile(
            "(?iu)\\s{0,8}(?:\\[[^\\]]{0,40}\\]\\s{0,3})?(me|myself|about me|as for me|yo|en cuanto a mí|por mi parte|sobre mí)\\s?:.*");

    /** "Me: I'm a nurse": the lines of others in that talk begin with their names. */
    private static final Pattern OWN_TURN_OF_TALK =
            Pattern.compile("(?iu)\\s{0,8}(?:\\[[^\\]]{0,40}\\]\\s{0,3})?(me|myself|yo)\\s?:.*");

    /** "Joe: I'm a recruiter", where the coachee has turns, too. */
    private static final Pattern TURN = Pattern.compile(
            "\\s{0,8}\\p{Lu}[\\p{L}.'’-]{0,30}(\\s\\p{Lu}[\\p{L}.'’-]{0,30})?(\\s\\([^)]{1,20}\\))?\\s?:.*");

    /** "[10:32] Joe: I'm a recruiter". */
    private static final Pattern TIMED_TURN =
            Pattern.compile("\\s{0,8}\\[[^\\]]{0,20}\\d[:.]\\d\\d[^\\]]{0,20}\\]\\s{0,3}[^:]{1,40}:.*");

    /** What breaks a line beside the one mark that is looked for. */
    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\u0085\\u2028\\u2029]");

    private static final String OPENING = "\"“„«'‘";
    private static final String BEFORE_TEXT = " \t\r\n*_`\u00a0";

    private final String text;
    private final char[] own;
    private final PastedLetters letters;
    private final LongQuotations quotations;
    private final boolean talk;

    private OthersWords(String whole) {
        this.text = LINE_BREAK.matcher(whole).replaceAll(" ");
        this.own = whole.toCharArray();
        this.letters = new PastedLetters(text);
        this.quotations = LongQuotations.in(text);
        this.talk = hasOwnTurn();
    }

    /**
     * The utterance with a line break in place of each character of others, so that every other word stands where it stood and no
     * sentence goes across what was left out.
     */
    public static Utterance leftOutOf(Utterance utterance) {
        String text = new OthersWords(utterance.text()).leaveOut();
        return text.equals(utterance.text())
                ? utterance
                : new Utterance(utterance.index(), utterance.speaker(), text, utterance.asked(), utterance.day());
    }

    private String leaveOut() {
        quotations.parts().forEach(part -> leaveOut(part.start(), part.end()));
        int line = 0;
        while (line < text.length()) {
            line = readLine(line);
        }
        return new String(own);
    }

    /** Where the next line to read begins. */
    private int readLine(int start) {
        int end = endOfLine(start);
        int letter = letters.endAt(start);
        if (letter > start) {
            leaveOut(start, letter);
            return nextLine(letter);
        }
        if (QUOTED_LINE.matcher(text).region(start, end).matches() || isTurnOfAnother(start)) {
            leaveOut(start, end);
            return end + 1;
        }
        int from = start;
        for (int at = start; at < end; at++) {
            int behind = behindLead(at, end);
            if (behind > at) {
                LeadIn lead = LeadIn.of(text.substring(Math.max(from, at - LONGEST_LEAD), at));
                boolean dash = text.charAt(at) != ':';
                if (lead.reach() == Reach.TEXT || lead.reach() == Reach.LINE && !dash) {
                    int begin = Math.max(from, at - LONGEST_LEAD) + lead.start();
                    int stop = lead.reach() == Reach.LINE ? end : endOfText(at + 1, end);
                    leaveOut(begin, stop);
                    if (stop >= end) {
                        return nextLine(stop);
                    }
                    at = stop - 1;
                }
                from = at + 1;
            }
        }
        int next = behindBlanks(end);
        if (letters.isSalutation(next)
                && LeadIn.of(text.substring(Math.max(from, end - LONGEST_LEAD), end))
                                .reach()
                        == Reach.TEXT) {
            int stop = endOfAll(next);
            leaveOut(next, stop);
            return nextLine(stop);
        }
        return end + 1;
    }

    private int behindBlanks(int from) {
        int at = from;
        while (at < text.length() && at < from + MOST_BLANKS && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isTurnOfAnother(int start) {
        return !isOwnTurn(start) && (talk && matches(TURN, start) || matches(TIMED_TURN, start));
    }

    private boolean hasOwnTurn() {
        int line = 0;
        while (line < text.length() && !matches(OWN_TURN_OF_TALK, line)) {
            line = endOfLine(line) + 1;
        }
        return line < text.length();
    }

    /** Behind a colon or dash at this place that may end a lead-in; the place itself when there is none. */
    private int behindLead(int at, int end) {
        char mark = text.charAt(at);
        boolean before = at > 0;
        boolean spaced = at + 1 >= end
                || Character.isWhitespace(text.charAt(at + 1))
                || OPENING.indexOf(text.charAt(at + 1)) >= 0
                || "*_".indexOf(text.charAt(at + 1)) >= 0;
        boolean dash = mark == '—' || "–-".indexOf(mark) >= 0 && before && text.charAt(at - 1) == ' ' && spaced;
        boolean colon = mark == ':' && (spaced || Character.isLetter(text.charAt(at + 1)));
        boolean letter = (mark == '.' || mark == '!') && PastedLetters.isGreeted(text, at + 1);
        return before && (colon || dash || letter) ? at + 1 : at;
    }

    /** Where the words end that another wrote or said from here on. */
    private int endOfText(int from, int endOfLine) {
        int begin = from;
        while (begin < text.length() && BEFORE_TEXT.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        if (begin < text.length() && OPENING.indexOf(text.charAt(begin)) >= 0) {
            int end = quotations.endOf(begin);
            if (end > begin) {
                return end;
            }
        }
        if (QUOTED_LINE
                .matcher(text)
                .region(Math.min(begin, text.length()), endOfLine(begin))
                .matches()) {
            return endOfLine;
        }
        boolean sameLine = begin < endOfLine;
        return sameLine && !PastedLetters.isGreeted(text, begin) ? endOfParagraph(begin) : endOfAll(begin);
    }

    private int endOfAll(int from) {
        int stop = letters.behindClosing(from);
        for (int line = nextLine(from); line < stop; line = endOfLine(line) + 1) {
            if (isOwnTurn(line)) {
                return line;
            }
        }
        return stop;
    }

    private int endOfParagraph(int from) {
        int end = endOfLine(from);
        while (end < text.length() && !isBlank(end + 1) && !isOwnTurn(end + 1)) {
            end = endOfLine(end + 1);
        }
        return end;
    }

    private boolean isOwnTurn(int line) {
        return matches(OWN_TURN, line);
    }

    private boolean matches(Pattern pattern, int line) {
        int end = Math.min(endOfLine(line), line + LONGEST_LEAD);
        return pattern.matcher(text).region(line, end).matches();
    }

    private boolean isBlank(int line) {
        return line >= text.length() || text.substring(line, endOfLine(line)).isBlank();
    }

    private int endOfLine(int from) {
        int end = from >= text.length() ? text.length() : text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int nextLine(int end) {
        boolean begins = end == 0 || end >= text.length() || text.charAt(end - 1) == '\n';
        return begins ? end : endOfLine(end) + 1;
    }

    /** A single line break would end no sentence. */
    private void leaveOut(int start, int end) {
        for (int at = start; at < Math.min(end, own.length); at++) {
            own[at] = '\n';
        }
    }
}
