package dev.coach.core.extraction.resume;

import dev.coach.core.domain.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins rows of one name that was too long for its column. Only where the design leaves no other reading: the first row is
 * full, both look the same, and either both are bold or the first cannot end there.
 */
final class WrappedRows {
    private static final Pattern CANNOT_END =
            Pattern.compile("(?iU).*(?:,|&|/|\\b(?:of|and|in|for|the|at|de|del|la|y|et|und|für|der|du|des|à))$");
    private static final double SAME_EDGE = 1.5;
    private static final double LINE_HEIGHT = 1.8;

    private WrappedRows() {}

    static List<Snippet> joined(List<Snippet> rows) {
        List<Snippet> joined = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Snippet row = rows.get(at);
            if (at + 1 < rows.size()
                    && isWhole(row)
                    && isWhole(rows.get(at + 1))
                    && runsInto(row, rows.get(at + 1), rows)) {
                joined.add(Snippet.whole(row.line(), rows.get(at + 1).line()));
                at++;
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static boolean runsInto(Snippet row, Snippet below, List<Snippet> rows) {
        TextLine first = row.line();
        TextLine second = below.line();
        boolean alike = first.fontSize() > 0
                && first.page() == second.page()
                && first.bold() == second.bold()
                && Math.abs(first.fontSize() - second.fontSize()) < 0.1
                && Math.abs(first.x() - second.x()) < SAME_EDGE
                && second.y() - first.y() < LINE_HEIGHT * first.fontSize();
        boolean plain = DateSpan.in(row.text()).isEmpty()
                && DateSpan.in(below.text()).isEmpty()
                && !Snippets.startsWithBullet(row.line().text())
                && !Snippets.startsWithBullet(below.line().text())
                && !EntryRow.isSentence(row.text());
        boolean mustGoOn = CANNOT_END.matcher(first.text()).matches();
        return alike && plain && (mustGoOn || (first.bold() && isFull(first, second, rows)));
    }

    /** Whether the next row's first word would not have found room. */
    private static boolean isFull(TextLine first, TextLine second, List<Snippet> rows) {
        double column = rows.stream()
                .map(Snippet::line)
                .filter(line -> line.page() == first.page() && Math.abs(line.x() - first.x()) < SAME_EDGE)
                .mapToDouble(TextLine::width)
                .max()
                .orElse(0);
        int space = second.text().indexOf(' ');
        double firstWord = space < 0
                ? second.width()
                : second.width() * space / second.text().length();
        return first.width() + firstWord > column;
    }

    private static boolean isWhole(Snippet row) {
        return row.from() == 0 && row.line().text().indexOf('\t') < 0;
    }
}
