package dev.coach.cli.console;

/**
 * Text that is safe to show: what a file, a person or a model wrote cannot move the cursor, colour the screen, ring the bell,
 * rename the window or turn the direction of writing around.
 */
public final class Printable {
    private Printable() {}

    /** Without control characters; line breaks and tabs stay. */
    public static String text(String raw) {
        StringBuilder safe = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char character = raw.charAt(at);
            if (character == '\n' || character == '\t' || !isControl(character)) {
                safe.append(character);
            }
        }
        return safe.toString();
    }

    /** As {@link #text}, of a reply in Markdown: without the backslashes before signs that are meant as they stand. */
    public static String reply(String markdown) {
        return text(markdown).replaceAll("\\\\(\\p{Punct})", "$1");
    }

    /** As {@link #text}, on one line: every run of spaces, tabs and line breaks is one space. */
    public static String line(String raw) {
        return text(raw.replace('\r', ' ')).replaceAll("\\s+", " ").strip();
    }

    /** The same JSON with those characters escaped that JSON allows but terminals obey or UTF-8 cannot hold. */
    public static String json(String json) {
        StringBuilder safe = null;
        for (int at = 0; at < json.length(); at++) {
            char character = json.charAt(at);
            if (isControl(character) || isHalf(json, at)) {
                if (safe == null) {
                    safe = new StringBuilder(json.length() + 16).append(json, 0, at);
                }
                safe.append("\\u%04x".formatted((int) character));
            } else if (safe != null) {
                safe.append(character);
            }
        }
        return safe == null ? json : safe.toString();
    }

    /** Half of a surrogate pair without the other half. */
    private static boolean isHalf(String text, int at) {
        return Character.isSurrogate(text.charAt(at))
                && Character.charCount(text.codePointAt(at)) == 1
                && (at == 0 || Character.charCount(text.codePointAt(at - 1)) == 1);
    }

    /** C0, delete, C1, and the marks that reorder what stands around them. */
    private static boolean isControl(char character) {
        return character < 0x20
                || (character >= 0x7f && character <= 0x9f)
                || (character >= 0x202a && character <= 0x202e)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
