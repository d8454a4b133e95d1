package dev.coach.core.extraction.conversation;

import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters and e-mails of others within a text: from the headers on, or from the salutation of one that is closed with a name. "Dear
 * coach" and "Dear Sir" begin letters of the coachee.
 */
final class PastedLetters {
    private static final int LONGEST_LINE = 200;
    private static final int MOST_HEADERS = 8;
    private static final Pattern FROM =
            Pattern.compile("(?iu)[\\s>*_]{0,8}+(from|de|sender|remitente)[*_ ]{0,3}+:[*_ ]{0,3}+(?<who>\\S.*)");
    private static final Pattern OTHER_HEADER = Pattern.compile(
            "(?iu)[\\s>*_]{0,8}+(subject|sent|cc|bcc|reply-to|asunto|enviado|enviado el|responder a|re|fwd|rv)[*_ ]{0,3}+:.*");
    private static final Pattern PLAIN_HEADER =
            Pattern.compile("(?iu)[\\s>*_]{0,8}+(to|date|para|fecha)[*_ ]{0,3}+:.*");
    private static final Pattern FORWARDED = Pattern.compile(
            "(?iu)[\\s>*_-]{0,20}+(original message|forwarded message|begin forwarded message|mensaje original|mensaje reenviado)\\b.*");

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{0,30}(\\s\\p{Lu}[\\p{L}.'’-]{0,30}){0,3}";
    private static final String ADDRESSED =
            "((?iu:my\\s|mi\\s)?(?iu:dear|dearest|hi|hello|hey|hola|estimad[oa]|querid[oa]|good\\s(?:morning|afternoon|evening)|buen[oa]s\\s(?:días|dias|tardes|noches)))";
    private static final Pattern GREETING = Pattern.compile("\\s{0,8}" + ADDRESSED + "\\b.*");
    private static final Pattern SALUTATION = Pattern.compile("\\s{0,8}" + ADDRESSED
            + ",?\\s(?!(?iu:coach|sir|sirs|madam|team|hiring|all|everyone|everybody|there|folks|recruiter|recruiting|recruitment|selection|committee|colleagues|diary|ai|bot|chatgpt|claude|friend|señor|señores|señora|equipo|entrenador|entrenadora|todos|i|i'm|im)\\b)"
            + NAME + "(?!\\s?(?iu:team|committee))\\s{0,3}([,:;!.–—-].*|$)");
    /** "Sam," in a line of its own. */
    private static final Pattern NAME_ALONE =
            Pattern.compile("\\s{0,8}(?!(?iu:hi|hello|hey|hola|yes|no|ok|okay|well|thanks|coach|sure|gracias|sí)\\b)"
                    + NAME + "\\s{0,3},\\s{0,8}");

    private static final String CLOSED =
            "(?iu:(?:(?:with\\s)?(?:kind|kindest|best|warm|warmest|many|all my|all the|con)\\s)?(?:regards|wishes|best|thanks|cheers|sincerely|yours|yours\\s(?:sincerely|truly|faithfully|ever)|sincerely\\syours|love|take care|un\\ssaludo|saludos|saludos\\scordiales|un\\scordial\\ssaludo|atentamente|cordialmente|un\\sabrazo|abrazos|besos|gracias))";
    private static final Pattern CLOSING = Pattern.compile("(?:^|[.!?…)\"”»]\\s{1,3})\\s{0,8}" + CLOSED
            + "\\s{0,3}[,.!–—-]{0,2}(?:\\s{0,3}$|\\s{1,3}(?<name>" + NAME + ")\\s{0,3}(?:[.,\"”»(].*)?$)");
    private static final Pattern NAME_LINE = Pattern.compile("\\s{0,8}[-–—]{0,2}\\s?" + NAME + "\\W{0,3}.{0,40}");
    /** What a signature does not hold. */
    private static final Pattern SPEAKS =
            Pattern.compile("(?iu)(?<![\\p{L}])(i|i['’]\\p{L}+|my|me|yo|mi|soy|trabajo)(?![\\p{L}])|\\?");

    private final String text;
    /** From where a closing begins to behind its signature. */
    private final TreeMap<Integer, Integer> closings = new TreeMap<>();

    PastedLetters(String text) {
        this.text = text;
        int signed = 0;
        for (int line = 0; line < text.length(); line = endOfLine(line) + 1) {
            int end = endOfLine(line);
            if (line >= signed
                    && CLOSING.matcher(text).region(closingFrom(line, end), end).find()
                    && isNamed(line, end)) {
                signed = behindSignature(end);
                closings.put(line, signed);
            }
        }
    }

    /** A closing stands at the end of its line. */
    private static int closingFrom(int line, int end) {
        return Math.max(line, end - LONGEST_LINE);
    }

    /** Behind a letter of somebody else that begins with this line; the place itself when none begins. */
    int endAt(int line) {
        int end = Math.min(endOfLine(line), line + LONGEST_LINE);
        if (FORWARDED.matcher(text).region(line, end).matches() || isHeader(line, end)) {
            return behindClosing(line);
        }
        boolean begins =
                isSalutation(line) || NAME_ALONE.matcher(text).region(line, end).matches();
        return begins && closings.ceilingKey(line) != null ? behindClosing(line) : line;
    }

    /** Whether the line greets somebody by name who is not the coach. */
    boolean isSalutation(int line) {
        int end = Math.min(endOfLine(line), line + LONGEST_LINE);
        return SALUTATION.matcher(text).region(line, end).matches();
    }

    /** Behind the next closing and its signature, from a line on; the end of the text when there is none. */
    int behindClosing(int from) {
        var closing = closings.ceilingEntry(from);
        var same = closings.floorEntry(from);
        if (same != null && same.getValue() > from && endOfLine(same.getKey()) >= from) {
            return same.getValue();
        }
        return closing == null ? text.length() : closing.getValue();
    }

    /** Whether what stands here begins as a letter does. */
    static boolean isGreeted(String text, int at) {
        return GREETING.matcher(text)
                .region(at, Math.min(text.length(), at + LONGEST_LINE))
                .lookingAt();
    }

    private boolean isHeader(int line, int end) {
        Matcher from = FROM.matcher(text).region(line, end);
        if (!from.matches()) {
            return OTHER_HEADER.matcher(text).region(line, end).matches() && isFollowedByHeader(line, FROM);
        }
        String who = from.group("who");
        return who.indexOf('@') >= 0
                || who.chars().noneMatch(Character::isDigit)
                        && (isFollowedByHeader(line, OTHER_HEADER) || isGreeted(text, nextText(line)));
    }

    private boolean isFollowedByHeader(int line, Pattern header) {
        int at = endOfLine(line) + 1;
        for (int n = 0; n < MOST_HEADERS && at < text.length(); n++) {
            int end = Math.min(endOfLine(at), at + LONGEST_LINE);
            if (header.matcher(text).region(at, end).matches()) {
                return true;
            }
            boolean another = PLAIN_HEADER.matcher(text).region(at, end).matches()
                    || OTHER_HEADER.matcher(text).region(at, end).matches();
            if (!another) {
                return false;
            }
            at = endOfLine(at) + 1;
        }
        return false;
    }

    /** Where the first words below the line and the plain headers that follow it begin. */
    private int nextText(int line) {
        int at = endOfLine(line) + 1;
        for (int n = 0; n < MOST_HEADERS && at < text.length(); n++) {
            int end = Math.min(endOfLine(at), at + LONGEST_LINE);
            boolean header = PLAIN_HEADER.matcher(text).region(at, end).matches();
            if (!header && !text.substring(at, end).isBlank()) {
                return at;
            }
            at = endOfLine(at) + 1;
        }
        return Math.min(at, text.length());
    }

    /** Whether the name stands in the line of the closing, or below it. */
    private boolean isNamed(int line, int end) {
        Matcher closing = CLOSING.matcher(text).region(closingFrom(line, end), end);
        return closing.find() && closing.group("name") != null
                || NAME_LINE
                        .matcher(text)
                        .region(below(end), endOfName(below(end)))
                        .matches();
    }

    private int endOfName(int at) {
        return Math.min(endOfLine(at), at + LONGEST_LINE);
    }

    /** The next line that is not blank, two below at most. */
    private int below(int end) {
        int at = Math.min(text.length(), end + 1);
        return at < text.length() && text.substring(at, endOfLine(at)).isBlank()
                ? Math.min(text.length(), endOfLine(at) + 1)
                : at;
    }

    /** Behind the lines of the signature: a paragraph that speaks of somebody comes after it. */
    private int behindSignature(int end) {
        int at = below(end);
        if (at >= text.length()) {
            return text.length();
        }
        int stop = end;
        boolean first = true;
        while (at < text.length()) {
            int paragraph = endOfParagraph(at);
            boolean adjoining = first && at == end + 1;
            boolean name = first
                    && NAME_LINE.matcher(text).region(at, endOfName(at)).matches()
                    && !SPEAKS.matcher(text).region(at, endOfName(at)).find();
            if (!adjoining
                    && !name
                    && SPEAKS.matcher(text).region(at, paragraph).find()) {
                return at;
            }
            stop = paragraph;
            first = false;
            at = paragraph + 1;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return Math.max(stop, text.length());
    }

    private int endOfParagraph(int from) {
        int end = endOfLine(from);
        while (end < text.length() && !isBlank(end + 1)) {
            end = endOfLine(end + 1);
        }
        return end;
    }

    private boolean isBlank(int line) {
        return line >= text.length() || text.substring(line, endOfLine(line)).isBlank();
    }

    private int endOfLine(int from) {
        int end = from >= text.length() ? text.length() : text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
