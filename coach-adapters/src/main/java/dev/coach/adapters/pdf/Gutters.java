package dev.coach.adapters.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the {@link Gutter}s of a region: every strip of empty paper, as high as it goes. */
final class Gutters {
    /** Parts of the font size. */
    private static final double MIN_WIDTH = 0.75;

    /** So many lines that begin at one left edge may be a column, even if no other column shares their base lines. */
    private static final int MIN_EDGE = 4;

    private record Strip(double left, double right) {
        double width() {
            return right - left;
        }
    }

    private final List<Row> rows;
    private final double minWidth;
    private final double regionLeft;

    private Gutters(List<Piece> region) {
        this.rows = Row.of(region);
        this.minWidth = MIN_WIDTH * medianSize(region);
        this.regionLeft = Piece.left(region);
    }

    /** Those with the most lines on both sides first. */
    static List<Gutter> of(List<Piece> region) {
        return new Gutters(region).find();
    }

    private List<Gutter> find() {
        List<Gutter> found = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            List<Piece> pieces = rows.get(at).pieces();
            for (int next = 1; next < pieces.size(); next++) {
                add(
                        gutter(
                                at,
                                new Strip(
                                        pieces.get(next - 1).right(),
                                        pieces.get(next).x())),
                        found);
            }
        }
        for (List<Integer> edge : leftEdges()) {
            int at = edge.get(edge.size() / 2);
            double x = rows.get(at).first().x();
            add(gutter(at, new Strip(x - minWidth - 0.5, x - 0.5)), found);
        }
        found.sort(Comparator.<Gutter>comparingDouble(gutter -> gutter.linesOfShorterSide() * gutter.height())
                .reversed());
        return found;
    }

    /** Rows by the left edge of their first piece, where many share one and others stand further left. */
    private List<List<Integer>> leftEdges() {
        TreeMap<Long, List<Integer>> byEdge = new TreeMap<>();
        for (int at = 0; at < rows.size(); at++) {
            double x = rows.get(at).first().x();
            if (x - regionLeft > 2 * minWidth) {
                byEdge.computeIfAbsent(Math.round(x), edge -> new ArrayList<>()).add(at);
            }
        }
        return byEdge.values().stream().filter(edge -> edge.size() >= MIN_EDGE).toList();
    }

    private static void add(@Nullable Gutter gutter, List<Gutter> found) {
        if (gutter != null && !found.contains(gutter)) {
            found.add(gutter);
        }
    }

    private @Nullable Gutter gutter(int seed, Strip gap) {
        Strip strip = gap;
        int from = seed;
        int to = seed;
        boolean grew = gap.width() >= minWidth;
        while (grew) {
            grew = false;
            Strip wider = to + 1 < rows.size() ? free(rows.get(to + 1), strip) : null;
            if (wider != null) {
                strip = wider;
                to++;
                grew = true;
            }
            Strip higher = from > 0 ? free(rows.get(from - 1), strip) : null;
            if (higher != null) {
                strip = higher;
                from--;
                grew = true;
            }
        }
        return strip.width() < minWidth ? null : trimmed(strip, from, to);
    }

    /** The widest part of the strip that the row leaves free; nothing when that is too narrow. */
    private @Nullable Strip free(Row row, Strip strip) {
        Strip widest = null;
        double left = strip.left();
        for (Piece piece : row.pieces()) {
            if (piece.right() <= strip.left() || piece.x() >= strip.right()) {
                continue;
            }
            widest = wider(widest, new Strip(left, piece.x()));
            left = Math.max(left, piece.right());
        }
        widest = wider(widest, new Strip(left, strip.right()));
        return widest.width() >= minWidth ? widest : null;
    }

    private static Strip wider(@Nullable Strip one, Strip other) {
        return one == null || other.width() > one.width() ? other : one;
    }

    /** Without the rows above that are only on one side: a title there belongs to both columns. */
    private @Nullable Gutter trimmed(Strip strip, int from, int to) {
        double middle = (strip.left() + strip.right()) / 2;
        int firstLeft = to + 1;
        int firstRight = to + 1;
        for (int at = to; at >= from; at--) {
            for (Piece piece : rows.get(at).pieces()) {
                if (piece.middle() < middle) {
                    firstLeft = at;
                } else {
                    firstRight = at;
                }
            }
        }
        if (firstLeft > to || firstRight > to) {
            return null;
        }
        int start = startOfColumns(from, Math.max(firstLeft, firstRight));
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        for (Row row : rows.subList(start, to + 1)) {
            for (Piece piece : row.pieces()) {
                (piece.middle() < middle ? left : right).add(piece);
            }
        }
        return new Gutter(left, right, start, to);
    }

    /** A column may begin higher than its neighbour, but then with a heading. */
    private int startOfColumns(int from, int bothSides) {
        for (int at = from; at < bothSides; at++) {
            if (ReadingOrder.opensSection(rows.get(at))) {
                return at;
            }
        }
        return bothSides;
    }

    private static double medianSize(List<Piece> region) {
        List<Double> sizes = region.stream().map(Piece::size).sorted().toList();
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }
}
