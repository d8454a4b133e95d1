package dev.coach.adapters.pdf;

import dev.coach.core.domain.document.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Drops what a page says in its margins only because it is a page: page numbers, and headers and footers that were said on an
 * earlier page. The first time a header is said it is kept: it may be the only place with a name or a phone number.
 */
final class RepeatedLines {
    /** The part of a page's height, at its top and at its bottom, where headers and footers stand. */
    private static final double MARGIN = 0.1;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[\\s–—|-]*(?:(?:page|página|seite|pág\\.?|p\\.)\\s*)?\\d{1,3}(?:\\s*(?:/|of|de|von|sur)\\s*\\d{1,3})?[\\s–—|-]*");

    private RepeatedLines() {}

    /**
     * @param pages the lines of each page in reading order
     * @param heights of the pages in points
     * @return the lines that stay, numbered anew
     */
    static List<TextLine> without(List<List<TextLine>> pages, List<Double> heights) {
        Map<String, Integer> shapes = new HashMap<>();
        forEachMarginal(pages, heights, line -> shapes.merge(shape(line), 1, Integer::sum));
        Map<String, Integer> texts = new HashMap<>();
        forEachMarginal(pages, heights, line -> texts.merge(line.text(), 1, Integer::sum));
        List<TextLine> kept = new ArrayList<>();
        Map<String, Integer> said = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            int number = 0;
            for (TextLine line : pages.get(page)) {
                boolean drop = isMarginal(line, heights.get(page))
                        && (PAGE_NUMBER.matcher(line.text()).matches()
                                || (pages.size() > 1 && counts(line, shapes, texts))
                                || said.merge(line.text(), 1, Integer::sum) > 1);
                if (!drop) {
                    kept.add(renumbered(line, ++number));
                }
            }
        }
        return kept;
    }

    /** The same words with other numbers on other pages: "Ann Lee – 1/2". */
    private static boolean counts(TextLine line, Map<String, Integer> shapes, Map<String, Integer> texts) {
        return line.text().codePoints().anyMatch(Character::isDigit)
                && shapes.getOrDefault(shape(line), 0) > texts.getOrDefault(line.text(), 0);
    }

    private static String shape(TextLine line) {
        return line.text().replaceAll("\\d+", "#");
    }

    private static void forEachMarginal(
            List<List<TextLine>> pages, List<Double> heights, java.util.function.Consumer<TextLine> action) {
        for (int page = 0; page < pages.size(); page++) {
            for (TextLine line : pages.get(page)) {
                if (isMarginal(line, heights.get(page))) {
                    action.accept(line);
                }
            }
        }
    }

    private static boolean isMarginal(TextLine line, double height) {
        return line.y() < MARGIN * height || line.y() > (1 - MARGIN) * height;
    }

    private static TextLine renumbered(TextLine line, int number) {
        return new TextLine(
                line.page(), number, line.text(), line.x(), line.y(), line.width(), line.fontSize(), line.bold());
    }
}
