package dev.coach.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PrintableTest {
    private static final String HOSTILE = "a\u001b[31mb\u0007c\rd\u009b2Je\u202efg\u007fh";

    @Test
    void takesOutWhatATerminalObeys() {
        assertThat(Printable.text(HOSTILE)).isEqualTo("a[31mbcd2Jefgh");
    }

    @Test
    void keepsLineBreaksAndEveryLanguage() {
        String text = "Zürich\n\t日本語 🙂 العربية";

        assertThat(Printable.text(text)).isEqualTo(text);
    }

    @Test
    void aReplyShowsTheSignsThatMarkdownEscapes() {
        assertThat(Printable.reply("you work at \\*Acme\\* \\<b>\u001b[1m in C:\\Leeds"))
                .isEqualTo("you work at *Acme* <b>[1m in C:\\Leeds");
    }

    @Test
    void aLineHasNoBreaks() {
        assertThat(Printable.line(" a \r\n b\t\tc ")).isEqualTo("a b c");
    }

    @Test
    void jsonStaysTheSameValueWithoutControlCharacters() {
        String value = HOSTILE + "\ud800x\udc00 🙂";
        String json = JsonLine.of(line -> line.writeString(value));

        assertThat(json.chars()).noneMatch(character -> character < 0x20 || (character >= 0x7f && character <= 0x9f));
        assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat(new JsonMapper().readValue(json, String.class)).isEqualTo(value);
    }
}
