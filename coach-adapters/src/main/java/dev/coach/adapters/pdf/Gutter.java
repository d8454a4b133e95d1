package dev.coach.adapters.pdf;

import dev.coach.core.extraction.resume.DateSpan;
import dev.coach.core.extraction.resume.SectionHeadings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * An upright strip of empty paper with text on both sides over a run of rows, and the question what it is: the space between two
 * columns that are read one after the other, or the space between the cells of a table, whose rows are read across.
 *
 * @param left pieces left of it within the run
 * @param right pieces right of it within the run
 * @param from first row of the run
 * @param to last row of the run, inclusive
 */
record Gutter(List<Piece> left, List<Piece> right, int from, int to) {
    /** Cells stand on the base lines of their neighbours, columns only now and then. */
    private static final double ALIGNED = 0.8;

    private static final double DATES = 0.3;
    private static final double ISOLATED = 0.7;
    private static final double RIGHT_FLUSH = 0.9;

    private static final int FEW = 4;
    private static final double LINED_UP = 0.7;

    Gutter {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    boolean hasHeadingsOnBothSides() {
        return hasHeading(left) && hasHeading(right);
    }

    int linesOfShorterSide() {
        return Math.min(Row.of(left).size(), Row.of(right).size());
    }

    double height() {
        return Math.max(Piece.bottom(left), Piece.bottom(right)) - Math.min(Piece.top(left), Piece.top(right));
    }

    /** Whether the two sides are columns, each to be read from top to bottom. */
    boolean partsColumns() {
        List<Row> leftRows = Row.of(left);
        List<Row> rightRows = Row.of(right);
        if (leftRows.size() < 2 || rightRows.size() < 2) {
            return false;
        }
        if (areHeadings(left)) {
            return false;
        }
        if (hasHeadingsOnBothSides()) {
            return true;
        }
        return shareHeight(leftRows, rightRows)
                && !areCells(leftRows, rightRows)
                && !areCells(rightRows, leftRows)
                && !areLabels(leftRows, rightRows)
                && lineUp(leftRows)
                && lineUp(rightRows);
    }

    /** Some designs set the headings beside their sections. */
    private static boolean areHeadings(List<Piece> pieces) {
        long headings = pieces.stream().filter(Gutter::isHeading).count();
        return headings >= 2 && headings >= ALIGNED * pieces.size();
    }

    /** Whether there are at least two lines of both sides between the same two heights. */
    private static boolean shareHeight(List<Row> leftRows, List<Row> rightRows) {
        double top = Math.max(leftRows.get(0).y(), rightRows.get(0).y());
        double bottom = Math.min(
                leftRows.get(leftRows.size() - 1).y(),
                rightRows.get(rightRows.size() - 1).y());
        return countBetween(leftRows, top, bottom) >= 2 && countBetween(rightRows, top, bottom) >= 2;
    }

    private static long countBetween(List<Row> rows, double top, double bottom) {
        return rows.stream()
                .filter(row -> row.y() > top - row.first().size()
                        && row.y() < bottom + row.first().size())
                .count();
    }

    /** A few lines are a column only if most of them have their left edges, middles or right edges in common. */
    private static boolean lineUp(List<Row> rows) {
        return rows.size() > FEW
                || lineUp(rows, row -> row.first().x())
                || lineUp(rows, row -> row.pieces().get(row.pieces().size() - 1).right())
                || lineUp(rows, row -> row.pieces().get(row.pieces().size() - 1).x())
                || lineUp(rows, row -> row.first().middle());
    }

    private static boolean lineUp(List<Row> rows, ToDoubleFunction<Row> edge) {
        return rows.stream()
                        .mapToLong(row -> rows.stream()
                                .filter(other -> Math.abs(edge.applyAsDouble(row) - edge.applyAsDouble(other)) < 2)
                                .count())
                        .max()
                        .orElse(0)
                >= LINED_UP * rows.size();
    }

    /** Whether one side holds the dates, places or row names of the other. */
    private static boolean areCells(List<Row> side, List<Row> beside) {
        List<Row> rows =
                side.stream().filter(row -> !ReadingOrder.opensSection(row)).toList();
        if (rows.isEmpty()) {
            return true;
        }
        if (shareOf(rows, row -> hasNeighbour(row, beside)) < ALIGNED) {
            return false;
        }
        boolean fewer = rows.size() < beside.size();
        return shareOf(rows, row -> DateSpan.isAlone(row.first().text())) >= DATES
                || (fewer && shareOfIsolated(rows) >= ISOLATED)
                || isFlushRight(rows, beside);
    }

    /** Names in bold or with a colon, each beside what it names. */
    private static boolean areLabels(List<Row> leftRows, List<Row> rightRows) {
        return shareOf(leftRows, row -> hasNeighbour(row, rightRows)) >= ALIGNED
                && shareOf(leftRows, row -> isLabel(row, rightRows)) >= ALIGNED;
    }

    private static boolean isLabel(Row row, List<Row> rightRows) {
        Piece label = row.pieces().get(row.pieces().size() - 1);
        return label.text().endsWith(":")
                || (label.bold()
                        && rightRows.stream()
                                .filter(other -> other.first().sharesBaseLineWith(label))
                                .noneMatch(other -> other.first().bold()));
    }

    private static boolean hasNeighbour(Row row, List<Row> beside) {
        return beside.stream().anyMatch(other -> other.first().sharesBaseLineWith(row.first()));
    }

    /** How many rows stand alone: the next one is farther away than the next line of a paragraph would be. */
    private static double shareOfIsolated(List<Row> rows) {
        int isolated = 0;
        for (int at = 0; at < rows.size(); at++) {
            double above = at == 0
                    ? Double.MAX_VALUE
                    : rows.get(at).y() - rows.get(at - 1).y();
            double below = at == rows.size() - 1
                    ? Double.MAX_VALUE
                    : rows.get(at + 1).y() - rows.get(at).y();
            isolated += Math.min(above, below) > 2 * rows.get(at).first().size() ? 1 : 0;
        }
        return (double) isolated / rows.size();
    }

    /** Right edges in one line, left edges not, and not beside a column of the same number of lines on its left. */
    private static boolean isFlushRight(List<Row> rows, List<Row> beside) {
        List<Piece> pieces = new ArrayList<>();
        rows.forEach(row -> pieces.add(row.pieces().get(row.pieces().size() - 1)));
        double edge = Piece.right(pieces);
        double leftmost = Piece.left(pieces);
        boolean isRightSide =
                leftmost > Piece.left(beside.stream().map(Row::first).toList());
        return isRightSide
                && rows.size() > 2
                && shareOf(
                                rows,
                                row -> edge
                                                - row.pieces()
                                                        .get(row.pieces().size() - 1)
                                                        .right()
                                        < 1.5)
                        >= RIGHT_FLUSH
                && shareOf(rows, row -> row.first().x() - leftmost < 1.5) < 0.5;
    }

    private static double shareOf(List<Row> rows, Predicate<Row> test) {
        return (double) rows.stream().filter(test).count() / rows.size();
    }

    private static boolean hasHeading(List<Piece> pieces) {
        return pieces.stream().anyMatch(Gutter::isHeading);
    }

    private static boolean isHeading(Piece piece) {
        return SectionHeadings.kindOf(piece.text()).isPresent();
    }
}
