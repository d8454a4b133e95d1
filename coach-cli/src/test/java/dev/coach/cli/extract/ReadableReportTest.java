package dev.coach.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.Main;
import dev.coach.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadableReportTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void breaksLongLinesBetweenWordsOnATerminal() throws IOException {
        Path note = Files.writeString(
                folder.resolve("long.txt"), "I have been a nurse at St. Mary's Hospital in Leeds for six years.");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console screen = new Console(InputStream.nullInputStream(), out, out, "o", false, 40);

        Main.run(screen, Map.of(), "extract", note.toString());

        assertThat(out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains(" ") && !line.contains("long.txt")))
                .hasSizeGreaterThan(4)
                .allMatch(line -> line.length() <= 40);
    }
}
