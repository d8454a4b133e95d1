package dev.coach.core.extraction.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines into the phrases that separators part. */
final class Phrases {
    static final Pattern CELL = Pattern.compile("\\t");
    static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** Between the parts of a contact line or the head of an entry: dashes and dots with spaces around them, bars, tabs. */
    static final Pattern STRONG = Pattern.compile("\\t|\\s+[–—−|·•∙⋅◦▪●|~-]+\\s+|\\s*[|│•●]\\s*|\\s+@\\s+|;\\s+");

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•◦▪▫‣·●○■□◆◇►▸▹➢➤✓✔❖∙⁃*›❯»]|[–—-](?=\\s))\\s*");

    private Phrases() {}

    /** The parts that are not empty, without separators around them. */
    static List<Phrase> split(Phrase phrase, Pattern separator) {
        List<Phrase> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(phrase.text());
        int from = 0;
        while (matcher.find()) {
            add(phrase.part(from, matcher.start()), parts);
            from = matcher.end();
        }
        add(phrase.part(from, phrase.text().length()), parts);
        return parts;
    }

    static boolean startsWithBullet(String text) {
        return BULLET.matcher(text).find();
    }

    static Phrase withoutBullet(Phrase phrase) {
        Matcher matcher = BULLET.matcher(phrase.text());
        return matcher.find() ? phrase.part(matcher.end(), phrase.text().length()) : phrase;
    }

    private static void add(Phrase part, List<Phrase> parts) {
        Phrase trimmed = part.trimmed();
        if (!trimmed.isEmpty()) {
            parts.add(trimmed);
        }
    }
}
