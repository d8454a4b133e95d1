package dev.coach.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaseLinesTest {
    private static final double WIDTH = 5;
    private static final double SIZE = 10;

    private final List<Glyph> glyphs = new ArrayList<>();

    @Test
    void partsWordsWhereNoSpaceIsPainted() {
        word(0, "Jane").word(23, "Roe");

        assertThat(texts()).containsExactly("Jane Roe");
    }

    @Test
    void partsPiecesAtWideGaps() {
        word(0, "Jane").word(100, "2019");

        assertThat(texts()).containsExactly("Jane", "2019");
    }

    @Test
    void keepsSpacedOutLettersTogether() {
        String heading = "EDUCATION";
        for (int at = 0; at < heading.length(); at++) {
            word(at * (WIDTH + 2.2), heading.substring(at, at + 1));
        }

        assertThat(texts()).containsExactly("EDUCATION");
    }

    @Test
    void joinsABulletWithItsText() {
        word(0, "•").word(30, "Led");

        assertThat(texts()).containsExactly("• Led");
    }

    @Test
    void setsAccentsOnTheirLetters() {
        word(0, "K").glyph(5, "¨").glyph(5.2, "u").word(10, "ster");

        assertThat(texts()).containsExactly("Küster");
    }

    @Test
    void readsALetterThatIsPaintedTwiceOnce() {
        glyph(0, "B").glyph(0.3, "B").glyph(5, "o").glyph(5.3, "o").glyph(10, "b");

        assertThat(texts()).containsExactly("Bob");
    }

    @Test
    void ordersGlyphsByPlaceAndNotByPainting() {
        word(60, "Roe").word(36, "Jane");

        assertThat(texts()).containsExactly("Jane Roe");
    }

    private BaseLinesTest word(double x, String text) {
        for (int at = 0; at < text.length(); at++) {
            glyph(x + at * WIDTH, text.substring(at, at + 1));
        }
        return this;
    }

    private BaseLinesTest glyph(double x, String text) {
        glyphs.add(new Glyph(text, x, 100, WIDTH, SIZE, false, 0, true));
        return this;
    }

    private List<String> texts() {
        return BaseLines.pieces(glyphs).stream().map(Piece::text).toList();
    }
}
