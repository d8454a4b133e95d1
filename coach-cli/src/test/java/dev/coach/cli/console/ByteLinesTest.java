package dev.coach.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteLinesTest {
    private static List<String> read(ByteLines lines) throws IOException {
        List<String> read = new ArrayList<>();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            read.add(StrictText.of(line) + (lines.cut() ? "…" : ""));
        }
        return read;
    }

    private static ByteLines lines(String text, int maxBytes) {
        return new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), maxBytes);
    }

    @Test
    void cutsAtLineFeedsWithOrWithoutOneAtTheEnd() throws IOException {
        assertThat(read(lines("a\n\nbü\n", 100))).containsExactly("a", "", "bü");
        assertThat(read(lines("a\nb", 100))).containsExactly("a", "b");
        assertThat(read(lines("", 100))).isEmpty();
    }

    @Test
    void keepsOnlyTheBeginningOfALineThatIsTooLongAndSaysSo() throws IOException {
        assertThat(read(lines("abcdef\nabc\nabcd", 3))).containsExactly("abc…", "abc", "abc…");
    }

    @Test
    void leavesTheByteOrderMarkOut() {
        assertThat(StrictText.of("\ufeffa".getBytes(StandardCharsets.UTF_8))).isEqualTo("a");
    }

    @Test
    void namesTheFirstByteThatIsNotUtf8() {
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> StrictText.of(new byte[] {'a', (byte) 0xc3, '(', 'b'}))
                .withMessageContaining("Byte 2");
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> StrictText.of(new byte[] {'a', 'b', (byte) 0xc3}))
                .withMessageContaining("Byte 3");
    }
}
