package dev.coach.adapters.pdf;

import dev.coach.core.extraction.resume.SectionHeadings;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which a person reads a page: what stands above the columns, the columns one after another, what stands below
 * them; within a column section by section, and within a section again columns before rows. Pure.
 */
final class ReadingOrder {
    /** A page with more pieces than this is no letter or résumé; its rows are read across. */
    private static final int MAX_PIECES = 4000;

    private static final int MAX_DEPTH = 12;

    /** Columns of the page, and not of one section, take at least this part of its height. */
    private static final double TALL = 0.3;

    private static final double TALL_WITHOUT_HEADINGS = 0.4;

    private static final int MIN_LINES = 4;

    private final List<Row> read = new ArrayList<>();

    private ReadingOrder() {}

    /** The rows of a page; the pieces of a row belong together. */
    static List<Row> of(List<Piece> page) {
        ReadingOrder order = new ReadingOrder();
        if (page.size() > MAX_PIECES) {
            return Row.of(page);
        }
        order.read(page, 0);
        return order.read;
    }

    static boolean opensSection(Row row) {
        return SectionHeadings.kindOf(row.first().text()).isPresent();
    }

    private void read(List<Piece> region, int depth) {
        if (depth > MAX_DEPTH || !(readPageColumns(region, depth) || readSections(region, depth))) {
            readAcross(region);
        }
    }

    private boolean readPageColumns(List<Piece> region, int depth) {
        double height = Piece.bottom(region) - Piece.top(region);
        for (Gutter gutter : Gutters.of(region)) {
            boolean ofThePage = gutter.hasHeadingsOnBothSides()
                    ? gutter.height() >= TALL * height
                    : gutter.height() >= TALL_WITHOUT_HEADINGS * height && gutter.linesOfShorterSide() >= MIN_LINES;
            if (ofThePage && gutter.partsColumns()) {
                readColumns(region, gutter, depth);
                return true;
            }
        }
        return false;
    }

    /** Reads each section by itself, so that a table in one is not taken for a column of the next. */
    private boolean readSections(List<Piece> region, int depth) {
        List<List<Piece>> sections = new ArrayList<>();
        for (Row row : Row.of(region)) {
            if (sections.isEmpty() || opensSection(row)) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).addAll(row.pieces());
        }
        for (List<Piece> section : sections) {
            Gutter gutter = Gutters.of(section).stream()
                    .filter(Gutter::partsColumns)
                    .findFirst()
                    .orElse(null);
            if (gutter == null) {
                readAcross(section);
            } else {
                readColumns(section, gutter, depth);
            }
        }
        return true;
    }

    private void readColumns(List<Piece> region, Gutter gutter, int depth) {
        List<Row> rows = Row.of(region);
        List<Piece> above = pieces(rows.subList(0, gutter.from()));
        List<Piece> below = pieces(rows.subList(gutter.to() + 1, rows.size()));
        for (List<Piece> part : List.of(above, gutter.left(), gutter.right(), below)) {
            if (!part.isEmpty()) {
                read(part, depth + 1);
            }
        }
    }

    private void readAcross(List<Piece> region) {
        read.addAll(Row.of(region));
    }

    private static List<Piece> pieces(List<Row> rows) {
        return rows.stream().flatMap(row -> row.pieces().stream()).toList();
    }
}
