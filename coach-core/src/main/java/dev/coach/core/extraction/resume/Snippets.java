package dev.coach.core.extraction.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines into the snippets that separators part. */
final class Snippets {
    static final Pattern CELL = Pattern.compile("\\t");
    static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** Between the parts of a contact line or the head of an entry: dashes and dots with spaces around them, bars, tabs. */
    static final Pattern STRONG = Pattern.compile("\\t|\\s+[–—−|·•∙⋅◦▪●|~-]+\\s+|\\s*[|│•●]\\s*|\\s+@\\s+|;\\s+");

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•◦▪▫‣·●○■□◆◇►▸▹➢➤✓✔❖∙⁃*›❯»]|[–—-](?=\\s))\\s*");

    private Snippets() {}

    /** The parts that are not empty, without separators around them. */
    static List<Snippet> split(Snippet snippet, Pattern separator) {
        List<Snippet> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(snippet.text());
        int from = 0;
        while (matcher.find()) {
            add(snippet.part(from, matcher.start()), parts);
            from = matcher.end();
        }
        add(snippet.part(from, snippet.text().length()), parts);
        return parts;
    }

    static boolean startsWithBullet(String text) {
        return BULLET.matcher(text).find();
    }

    static Snippet withoutBullet(Snippet snippet) {
        Matcher matcher = BULLET.matcher(snippet.text());
        return matcher.find() ? snippet.part(matcher.end(), snippet.text().length()) : snippet;
    }

    private static void add(Snippet part, List<Snippet> parts) {
        Snippet trimmed = part.trimmed();
        if (!trimmed.isEmpty()) {
            parts.add(trimmed);
        }
    }
}
