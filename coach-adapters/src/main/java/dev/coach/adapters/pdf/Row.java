package dev.coach.adapters.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The pieces of a region that share a base line.
 *
 * @param pieces from left to right; never empty
 */
record Row(List<Piece> pieces) {
    Row {
        pieces = List.copyOf(pieces);
    }

    /** From top to bottom. */
    static List<Row> of(List<Piece> region) {
        List<Row> rows = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        for (Piece piece :
                region.stream().sorted(Comparator.comparingDouble(Piece::y)).toList()) {
            if (!current.isEmpty() && !current.get(0).sharesBaseLineWith(piece)) {
                rows.add(leftToRight(current));
                current.clear();
            }
            current.add(piece);
        }
        if (!current.isEmpty()) {
            rows.add(leftToRight(current));
        }
        return rows;
    }

    /** How far apart base lines of one row may be, in points, for letters of this size. */
    static double tolerance(double size) {
        return Math.min(3, 0.2 * size);
    }

    double y() {
        return pieces.get(0).y();
    }

    Piece first() {
        return pieces.get(0);
    }

    private static Row leftToRight(List<Piece> pieces) {
        return new Row(
                pieces.stream().sorted(Comparator.comparingDouble(Piece::x)).toList());
    }
}
