package dev.coach.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WordWrapTest {
    private static String wrapped(int width, String... pieces) {
        StringBuilder shown = new StringBuilder();
        WordWrap wrap = new WordWrap(shown::append, width, 2, "  ");
        for (String piece : pieces) {
            wrap.add(piece);
        }
        wrap.end();
        return shown.toString();
    }

    @Test
    void breaksBetweenWords() {
        assertThat(wrapped(12, "one two three four")).isEqualTo("one two\n  three four");
    }

    @Test
    void aParagraphKeepsItsIndent() {
        assertThat(WordWrap.paragraph("  1. ", "one two three", 12)).isEqualTo("  1. one two\n     three");
        assertThat(WordWrap.paragraph("  1. ", "one two three", 0)).isEqualTo("  1. one two three");
    }

    @Test
    void keepsTheBreaksOfTheText() {
        assertThat(wrapped(40, "one\n\ntwo")).isEqualTo("one\n  \n  two");
    }

    @Test
    void doesNotBreakWithoutAScreen() {
        assertThat(wrapped(0, "one two three four five six")).isEqualTo("one two three four five six");
    }

    @Test
    void aWordThatIsLongerThanTheScreenStandsAlone() {
        assertThat(wrapped(8, "a abcdefghijkl b")).isEqualTo("a\n  abcdefghijkl\n  b");
    }

    @Test
    void theCutsOfTheStreamDoNotMatter() {
        String text = "The quick brown fox jumps over the lazy dog.\n\nAnd then it rests, for a while.";
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 50; round++) {
            int first = random.nextInt(text.length());
            int second = random.nextInt(first, text.length());

            assertThat(wrapped(20, text.substring(0, first), text.substring(first, second), text.substring(second)))
                    .isEqualTo(wrapped(20, text));
        }
    }
}
