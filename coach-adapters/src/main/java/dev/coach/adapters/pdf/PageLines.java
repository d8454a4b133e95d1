package dev.coach.adapters.pdf;

import dev.coach.core.domain.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** From the glyphs of a page to its lines. */
final class PageLines {
    private static final int TURNS = 4;

    /** A line that was stretched to both margins has at least so many gaps, about equal, and none wider than this many ems. */
    private static final int MIN_STRETCHED_GAPS = 3;

    private static final double WIDEST_STRETCHED_GAP = 6;
    private static final double ABOUT_EQUAL = 1.3;

    private PageLines() {}

    /** What a person sees, in reading order; text that is turned comes after the upright text. */
    static List<TextLine> visible(int page, List<Glyph> glyphs) {
        return lines(page, glyphs.stream().filter(Glyph::visible).toList(), true);
    }

    /** What is there all the same, from top to bottom. */
    static List<TextLine> hidden(int page, List<Glyph> glyphs) {
        return lines(page, glyphs.stream().filter(glyph -> !glyph.visible()).toList(), false);
    }

    private static List<TextLine> lines(int page, List<Glyph> glyphs, boolean ordered) {
        List<TextLine> lines = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            int direction = turn;
            List<Piece> pieces = BaseLines.pieces(
                    glyphs.stream().filter(glyph -> glyph.turn() == direction).toList());
            for (Row row : ordered ? ReadingOrder.of(pieces) : Row.of(pieces)) {
                if (!row.pieces().stream().allMatch(Piece::isBullet)) {
                    lines.add(line(page, lines.size() + 1, row, turn));
                }
            }
        }
        return lines;
    }

    private static TextLine line(int page, int number, Row row, int turn) {
        List<Piece> pieces = row.pieces();
        double x = Piece.left(pieces);
        Turned onPage = new Turned(x, row.y()).back(turn);
        return new TextLine(
                page,
                number,
                pieces.stream().map(Piece::text).collect(Collectors.joining(isStretched(pieces) ? " " : "\t")),
                onPage.x(),
                onPage.y(),
                Piece.right(pieces) - x,
                pieces.stream().mapToDouble(Piece::size).max().orElse(0),
                pieces.stream().allMatch(Piece::bold));
    }

    private static boolean isStretched(List<Piece> pieces) {
        boolean words = pieces.stream().allMatch(piece -> piece.text().matches("[\\p{L}'’-]+[,;:]?\\.?|[\\d.,%]+"));
        if (pieces.size() <= MIN_STRETCHED_GAPS || !words) {
            return false;
        }
        double narrowest = Double.MAX_VALUE;
        double widest = 0;
        for (int at = 1; at < pieces.size(); at++) {
            double gap = pieces.get(at).x() - pieces.get(at - 1).right();
            narrowest = Math.min(narrowest, gap);
            widest = Math.max(widest, gap);
        }
        return widest <= ABOUT_EQUAL * narrowest
                && widest <= WIDEST_STRETCHED_GAP * pieces.get(0).size();
    }
}
