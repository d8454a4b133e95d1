package dev.coach.core.guided;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "You live in Leeds, and want to become a data engineer. Which is right?",
                "C++, C#, R&D, node.js, snake_case_names and AT&T, it's \"fine\" - 1. and (2)",
                "5 < 6, a \\ b, and ~3 €/h",
                "First.\n\nSecond."
            })
    void leavesProseAlone(String prose) {
        assertThat(Literal.markdown(prose)).isEqualTo(prose);
    }

    @ParameterizedTest
    @CsvSource({
        "*x*, \\*x\\*",
        "_x_, \\_x\\_",
        "`x`, \\`x\\`",
        "<b>x</b>, \\<b>x\\</b>",
        "<https://x.example>, \\<https://x.example>",
        "![x](y), !\\[x](y)",
        "&lt;, \\&lt;",
        "\\*, \\\\\\*",
        "# x, \\# x",
        "- x, \\- x",
        "1. x, 1\\. x",
        "> x, \\> x",
    })
    void showsEverySignOfMarkdown(String written, String markdown) {
        assertThat(Literal.markdown(written)).isEqualTo(markdown);
    }

    @Test
    void knowsWhatBeginsALineFurtherDown() {
        assertThat(Literal.markdown("a\n# b\n---\n    c")).isEqualTo("a\n\\# b\n\\---\nc");
    }
}
