package dev.coach.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysWhatIsReadInTheSameWordsEverywhere() throws IOException {
        String read = ".txt, .md, .json, .jsonl or .pdf";

        assertThat(CommandRun.of(
                                "extract",
                                Files.writeString(folder.resolve("resume.xyz"), "text")
                                        .toString())
                        .err())
                .contains(read);
        assertThat(CommandRun.of(
                                "extract",
                                Files.createDirectory(folder.resolve("empty")).toString())
                        .err())
                .contains(read);
        assertThat(CommandRun.of("extract", "--help").out().replaceAll("\\s+", " "))
                .contains(read);
    }
}
