package dev.coach.core.guided;

import java.util.regex.Pattern;

/** Text for readers of Markdown, as every reply is one, who are to see each of its characters. */
final class Literal {
    /** What changes the look wherever it stands; an underscore within a word does not. */
    private static final Pattern INLINE = Pattern.compile(
            "[*`\\[]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]+;)|\\\\(?=\\p{Punct}|\\R|$)");

    /** Markdown drops most of it, and takes the rest for code. */
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

    /** What begins a heading, a quotation, an item of a list or a rule, or makes a heading of the line before. */
    private static final Pattern LINE_START = Pattern.compile("(?m)^(?=[#>+=~-])|(?<=^\\d{1,9})(?=[.)](?:\\s|$))");

    private Literal() {}

    /** Markdown that reads as this text; ordinary prose comes back as it is. */
    static String markdown(String text) {
        String inline = INLINE.matcher(text).replaceAll("\\\\$0");
        return LINE_START.matcher(INDENT.matcher(inline).replaceAll("")).replaceAll("\\\\");
    }
}
