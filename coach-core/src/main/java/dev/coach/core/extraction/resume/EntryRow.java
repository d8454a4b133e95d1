package dev.coach.core.extraction.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a section with entries, sorted by what its words are.
 *
 * @param heads words that may name the position, the organisation, the place
 * @param dates when; most rows have none
 * @param description whether it begins with a sentence or list item about the entry
 */
record EntryRow(Snippet row, List<Snippet> heads, List<Dated> dates, boolean description) {
    /** A time with the words that say it. */
    record Dated(DateSpan span, Snippet words) {}

    private static final int MIN_SENTENCE_WORDS = 7;
    private static final double SENTENCE_CAPITALS = 0.55;
    private static final Pattern ABBREVIATION_AT_END = Pattern.compile(
            "(?i).*\\b(?:inc|ltd|co|corp|llc|s\\.a|e\\.v|b\\.v|jr|sr|dept|univ|ph\\.?d|m\\.?sc|b\\.?sc|\\p{L})\\.$");

    /** @param before the row above in the same section, absent for the first */
    static EntryRow of(Snippet row, @Nullable EntryRow before, double listLeft) {
        List<Snippet> cells = Snippets.split(row, Snippets.CELL);
        boolean description = isDescription(row, cells, before, listLeft);
        List<Snippet> heads = new ArrayList<>();
        List<Dated> dates = new ArrayList<>();
        for (int at = description ? 1 : 0; at < cells.size(); at++) {
            addCell(cells.get(at), heads, dates);
        }
        return new EntryRow(row, List.copyOf(heads), List.copyOf(dates), description);
    }

    boolean isHeadOnly() {
        return !heads.isEmpty() && dates.isEmpty() && !description;
    }

    private static void addCell(Snippet cell, List<Snippet> heads, List<Dated> dates) {
        List<DateSpan> spans = DateSpan.in(cell.text());
        int from = 0;
        for (DateSpan span : spans) {
            addHead(cell.part(from, span.from()), heads);
            dates.add(new Dated(span, cell.part(span.from(), span.to())));
            from = span.to();
        }
        addHead(cell.part(from, cell.text().length()), heads);
    }

    private static void addHead(Snippet snippet, List<Snippet> heads) {
        Snippet head = withoutEmptyBrackets(Snippets.withoutBullet(snippet).trimmed());
        boolean says = head.text().codePoints().anyMatch(Character::isLetter);
        if (says && !DateSpans.isDuration(head.text()) && !isWebAddress(head.text())) {
            heads.add(head);
        }
    }

    /** What is left of "Acme (2019 – 2021)" once the time is taken out. */
    private static Snippet withoutEmptyBrackets(Snippet snippet) {
        String text = snippet.text();
        int from = text.startsWith(")") || text.startsWith("]") ? 1 : 0;
        int to = text.endsWith("(") || text.endsWith("[") ? text.length() - 1 : text.length();
        return from < to ? snippet.part(from, to).trimmed() : snippet.part(0, 0);
    }

    private static boolean isWebAddress(String text) {
        return text.matches("(?i)(?:https?://|www\\.)\\S+")
                || ContactReader.EMAIL.matcher(text).matches();
    }

    private static boolean isDescription(Snippet row, List<Snippet> cells, @Nullable EntryRow before, double listLeft) {
        String first = cells.isEmpty() ? "" : cells.get(0).text();
        if (Snippets.startsWithBullet(row.line().text().substring(row.from()))
                || (row.from() > 0 && Snippets.startsWithBullet(row.line().text()) && cells.size() <= 1)) {
            return true;
        }
        boolean dated = cells.stream().anyMatch(cell -> DateSpan.isAlone(cell.text()));
        if (before != null && before.description() && !dated && continues(row, first, before, listLeft)) {
            return true;
        }
        return isSentence(first);
    }

    /** Whether a row goes on with the list item or sentence above it. */
    private static boolean continues(Snippet row, String text, EntryRow before, double listLeft) {
        boolean afterItem = Snippets.startsWithBullet(before.row().line().text());
        double indent = row.line().x() - before.row().line().x();
        if (row.line().fontSize() == 0) {
            return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
        }
        boolean standsOut = row.line().bold() && !before.row().line().bold();
        boolean samePage = row.line().page() == before.row().line().page();
        if (samePage && !standsOut && row.line().x() > listLeft + 0.5) {
            return true;
        }
        return afterItem ? samePage && indent > 0.5 : Character.isLowerCase(text.isEmpty() ? 'A' : text.codePointAt(0));
    }

    static boolean isSentence(String text) {
        String[] words = text.split("\\s+");
        if (DateSpan.in(text).stream().anyMatch(span -> span.from() == 0)) {
            return false;
        }
        if (text.isEmpty() || (Character.isLowerCase(text.codePointAt(0)) && !ContactReader.isUrl(text))) {
            return true;
        }
        boolean ended = text.endsWith(".")
                && words.length >= 4
                && !ABBREVIATION_AT_END.matcher(text).matches();
        long capitals = List.of(words).stream()
                .filter(word -> !isSmallWord(word) && word.codePoints().anyMatch(Character::isLetter))
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        long counted = List.of(words).stream()
                .filter(word -> !isSmallWord(word) && word.codePoints().anyMatch(Character::isLetter))
                .count();
        return ended || (words.length >= MIN_SENTENCE_WORDS && capitals < SENTENCE_CAPITALS * counted);
    }

    private static boolean isSmallWord(String word) {
        return word.toLowerCase(Locale.ROOT)
                .matches(
                        "of|for|and|the|in|at|to|de|del|la|y|et|und|für|der|die|das|des|a|an|&|with|on|du|le|les|im|von|zu");
    }
}
