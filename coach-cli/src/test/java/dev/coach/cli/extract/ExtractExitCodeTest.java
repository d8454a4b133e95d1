package dev.coach.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.CommandRun;
import dev.coach.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractExitCodeTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void endsAsNotFoundWhenThatIsAllThatIsWrong() throws IOException {
        String missing = folder.resolve("missing.pdf").toString();
        String text = file("me.txt", "I am a nurse in Leeds.");

        assertThat(CommandRun.of("extract", missing).code()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(CommandRun.of("extract", missing, text).code()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(CommandRun.of("extract", text).code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void failsWhenAFileThatIsThereCannotBeRead() throws IOException {
        String missing = folder.resolve("missing.pdf").toString();

        assertThat(CommandRun.of("extract", missing, file("empty.txt", "")).code())
                .isEqualTo(ExitCode.FAILURE);
    }

    @Test
    void aFolderWithoutAnythingToReadIsNotFound() {
        assertThat(CommandRun.of("extract", folder.toString()).code()).isEqualTo(ExitCode.NOT_FOUND);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
