package dev.coach.adapters.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Joins the glyphs of a page to words, and the words of a base line to {@link Piece}s. All widths are in parts of the font size. */
final class BaseLines {
    /** A gap that parts words where no space character does; larger where the row has space characters of its own. */
    private static final double WORD_GAP = 0.16;

    private static final double WORD_GAP_BESIDE_SPACES = 0.28;

    /** A gap that parts pieces: tab stops, cells, columns. */
    private static final double WIDE_GAP = 1.25;

    private static final double BULLET_GAP = 3;

    /** Accents that old fonts paint as glyphs of their own over a letter, and the marks that combine with it. */
    private static final Map<String, String> ACCENTS = Map.of(
            "¨", "\u0308", "´", "\u0301", "`", "\u0300", "ˆ", "\u0302", "˜", "\u0303", "¸", "\u0327", "ˇ", "\u030c",
            "˚", "\u030a", "¯", "\u0304", "˙", "\u0307");

    private BaseLines() {}

    static List<Piece> pieces(List<Glyph> glyphs) {
        List<Piece> pieces = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph :
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList()) {
            if (!row.isEmpty()
                    && glyph.y() - row.get(0).y()
                            > Row.tolerance(Math.max(glyph.size(), row.get(0).size()))) {
                pieces.addAll(piecesOfRow(row));
                row.clear();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            pieces.addAll(piecesOfRow(row));
        }
        return pieces;
    }

    private static List<Piece> piecesOfRow(List<Glyph> row) {
        row.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> letters = withAccents(withoutDoubles(row));
        boolean hasSpaces = row.stream().anyMatch(Glyph::isBlank);
        List<Double> gaps = gaps(letters);
        double wordGap = wordGap(gaps, hasSpaces);
        List<Piece> words = words(letters, wordGap);
        return joinBullets(joinWords(words));
    }

    /** Bold is sometimes made by painting a letter twice with a tiny shift. */
    private static List<Glyph> withoutDoubles(List<Glyph> row) {
        List<Glyph> single = new ArrayList<>();
        for (Glyph glyph : row) {
            boolean again = false;
            for (int at = single.size() - 1; at >= Math.max(0, single.size() - 3) && !again; at--) {
                Glyph before = single.get(at);
                again = !glyph.isBlank()
                        && before.text().equals(glyph.text())
                        && Math.abs(before.x() - glyph.x()) < 0.25 * Math.max(before.width(), 0.2 * glyph.size());
            }
            if (!again) {
                single.add(glyph);
            }
        }
        return single;
    }

    private static List<Glyph> withAccents(List<Glyph> row) {
        List<Glyph> composed = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            Glyph glyph = row.get(at);
            String mark = ACCENTS.get(glyph.text());
            if (mark != null && at + 1 < row.size() && liesOver(glyph, row.get(at + 1))) {
                composed.add(marked(row.get(at + 1), mark));
                at++;
            } else if (mark != null && !composed.isEmpty() && liesOver(glyph, composed.get(composed.size() - 1))) {
                composed.set(composed.size() - 1, marked(composed.get(composed.size() - 1), mark));
            } else {
                composed.add(glyph);
            }
        }
        return composed;
    }

    private static boolean liesOver(Glyph accent, Glyph letter) {
        double shared = Math.min(accent.right(), letter.right()) - Math.max(accent.x(), letter.x());
        return Character.isLetter(letter.text().codePointAt(0))
                && shared > 0.5 * Math.min(accent.width(), letter.width());
    }

    private static Glyph marked(Glyph letter, String mark) {
        // A dotless i under an accent is an i.
        String base = letter.text().equals("ı") ? "i" : letter.text();
        return new Glyph(
                PlainText.composed(base + mark),
                letter.x(),
                letter.y(),
                letter.width(),
                letter.size(),
                letter.bold(),
                letter.turn(),
                letter.visible());
    }

    private static List<Double> gaps(List<Glyph> letters) {
        List<Double> gaps = new ArrayList<>();
        for (int at = 1; at < letters.size(); at++) {
            Glyph before = letters.get(at - 1);
            Glyph after = letters.get(at);
            if (!before.isBlank() && !after.isBlank()) {
                gaps.add((after.x() - before.right()) / Math.max(before.size(), after.size()));
            }
        }
        gaps.sort(Comparator.naturalOrder());
        return gaps;
    }

    /** Spaced-out headings have gaps between all their letters; there only a clearly larger one parts words. */
    private static double wordGap(List<Double> gaps, boolean hasSpaces) {
        double usual = hasSpaces ? WORD_GAP_BESIDE_SPACES : WORD_GAP;
        double median = gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
        return gaps.size() >= 4 && median > 0.08 && median < WIDE_GAP / 2 ? Math.max(usual, 1.7 * median) : usual;
    }

    private static List<Piece> words(List<Glyph> letters, double wordGap) {
        List<Piece> words = new ArrayList<>();
        Piece word = null;
        for (Glyph glyph : letters) {
            if (glyph.isBlank()) {
                if (word != null) {
                    words.add(composed(word));
                    word = null;
                }
                continue;
            }
            Piece letter =
                    new Piece(glyph.text().strip(), glyph.x(), glyph.right(), glyph.y(), glyph.size(), glyph.bold());
            if (word == null) {
                word = letter;
            } else if (glyph.x() - word.right() > wordGap * Math.max(word.size(), glyph.size())) {
                words.add(composed(word));
                word = letter;
            } else {
                word = word.followedBy(letter, "");
            }
        }
        if (word != null) {
            words.add(composed(word));
        }
        return words;
    }

    private static Piece composed(Piece word) {
        return new Piece(PlainText.composed(word.text()), word.x(), word.right(), word.y(), word.size(), word.bold());
    }

    private static List<Piece> joinWords(List<Piece> words) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece word : words) {
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null && gap(last, word) <= WIDE_GAP) {
                pieces.set(pieces.size() - 1, last.followedBy(word, " "));
            } else {
                pieces.add(word);
            }
        }
        return pieces;
    }

    private static List<Piece> joinBullets(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.isBullet() && gap(last, piece) <= BULLET_GAP) {
                joined.set(joined.size() - 1, last.followedBy(piece, " "));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static double gap(Piece left, Piece right) {
        return (right.x() - left.right()) / Math.max(left.size(), right.size());
    }
}
