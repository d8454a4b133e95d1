package dev.coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.console.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void helpIsAResultAndNamesEveryCommand() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("chat", "extract", "profile", "import", "export", "verify", "doctor");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "extract", "profile", "import", "export", "verify", "doctor"})
    void everyCommandHasHelp(String command) {
        assertThat(CommandRun.of(command, "--help").out()).startsWith("Usage: coach " + command);
    }

    @Test
    void theVersionNamesTheJavaThatRuns() {
        assertThat(CommandRun.of("--version").out())
                .startsWith("coach ")
                .contains(Runtime.version().toString());
    }

    @Test
    void anUnknownCommandIsAUsageErrorOnOneLine() {
        CommandRun run = CommandRun.of("extrakt");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("extrakt", "coach --help");
    }

    @Test
    void aMissingArgumentPointsToTheHelpOfItsCommand() {
        CommandRun run = CommandRun.of("extract");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("FILE", "coach extract --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract --bogus", "extract a.txt --bogus", "chat --bogus", "--bogus"})
    void anUnknownOptionIsNamed(String line) {
        CommandRun run = CommandRun.of(line.split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("There is no option --bogus here. See 'coach");
    }

    @Test
    void whereACommandIsMissingTheKnownOnesAreNamed() {
        assertThat(CommandRun.of().err())
                .contains("Name a command: chat, extract, profile, import, export, verify, erase, doctor.");
        assertThat(CommandRun.of("profile", "shwo").err())
                .contains("There is no command shwo; there are show, set, history");
    }

    @Test
    void anIdThatIsNoneIsToldInPlainWords() {
        assertThat(CommandRun.of("chat", "--cid", "5").err())
                .contains("--cid", "'5'")
                .doesNotContain("java.");
    }

    @Test
    void aWrongSettingIsNamedOnOneLine() {
        CommandRun run = CommandRun.with(Map.of("COACH_DATA_DRI", "x"), "", "profile", "show");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("COACH_DATA_DRI", "COACH_DATA_DIR");
    }

    @Test
    void debugShowsWhereItHappened() {
        CommandRun run = CommandRun.with(Map.of("COACH_DATA_DRI", "x"), "", "profile", "show", "--debug");

        assertThat(run.err()).contains("CoachException", "\tat dev.coach.");
    }

    @Test
    void aReaderThatLeavesIsNoFailure() {
        CommandRun help = CommandRun.into(refusing("Broken pipe"), "--help");

        assertThat(help.code()).isEqualTo(ExitCode.OK);
        assertThat(help.err()).isEmpty();
    }

    @Test
    void aFullDiskIsOne() {
        CommandRun help = CommandRun.into(refusing("No space left on device"), "--help");

        assertThat(help.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(help.err())
                .isEqualTo("coach: The result could not be written: No space left on device."
                        + " What was written of it is not complete.\n");
    }

    private static OutputStream refusing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
