package dev.coach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/coach} as people start it, on the build in {@code dist/}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launchers are shell scripts")
class LauncherIT {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void theProgramIsBuilt() {
        Path built = REPOSITORY.resolve("dist/.built");
        if ("true".equals(System.getenv("CI"))) {
            assertThat(built).exists();
        }
        Assumptions.assumeTrue(
                Files.exists(built), "dist/ is not built: run 'make build', or 'make check' for everything");
    }

    private CommandRun shell(Map<String, String> environment, String script) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("coach", REPOSITORY.resolve("bin/coach").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return new CommandRun(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    @Test
    void holdsEveryLibraryInOneVersion() throws IOException {
        try (Stream<Path> jars = Files.list(REPOSITORY.resolve("dist/lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString())
                            .filter(name -> name.endsWith(".jar"))
                            .map(name -> name.replaceFirst("-\\d.*", "")))
                    .contains("coach-core", "kotlin-stdlib")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void runsThroughALinkFromAFolderWithSpaces() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("a folder")).resolve("my coach"), REPOSITORY.resolve("bin/coach"));

        CommandRun run = shell(Map.of("link", link.toString()), "\"$link\" --version");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).startsWith("coach 0.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void readsFileNamesOfEveryLanguageInAnyLocale() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("Lebenslauf-Jürgen-履歴書.txt"), "I am a nurse in Leeds.");

        CommandRun run = shell(Map.of("LC_ALL", "C"), "\"$coach\" extract --json Leb*.txt");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Lebenslauf-Jürgen-履歴書.txt");
    }

    @Test
    void talksOnAnEmptyDataFolder() throws IOException, InterruptedException {
        Map<String, String> environment =
                Map.of("COACH_DATA_DIR", folder.resolve("data").toString());

        CommandRun chat = shell(environment, "echo 'I am a nurse in Leeds.' | \"$coach\" chat");
        CommandRun profile = shell(environment, "\"$coach\" profile show");

        assertThat(chat.code()).as(chat.err()).isEqualTo(ExitCode.OK);
        assertThat(profile.out()).contains("nurse");
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("talk.jsonl"),
                "{\"turns\": [{\"role\": \"user\", \"text\": \"I am a nurse in Leeds.\"}]}\n".repeat(20_000));

        CommandRun run = shell(Map.of(), "\"$coach\" extract --json talk.jsonl | head -n 1");

        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void passesOverAnArchiveThatDoesNotFitWithoutAWord() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("note.txt"), "I am a nurse in Leeds.");

        CommandRun run = shell(
                Map.of("dist", REPOSITORY.resolve("dist").toString()),
                "cp -R \"$dist\" moved && touch moved/lib/*.jar && moved/bin/coach extract --json note.txt");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("{"));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void passesOverAJavaThatIsTooOld() throws IOException, InterruptedException {
        Path old = folder.resolve("jdk-17");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"17.0.15\"\n");
        Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\necho old; exit 9\n", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));

        CommandRun run = shell(new HashMap<>(Map.of("JAVA_HOME", old.toString())), "\"$coach\" --version");

        assertThat(run.out()).startsWith("coach 0.");
    }

    @Test
    void takesTheJavaHomeThatIsNewEnough() throws IOException, InterruptedException {
        Path own = folder.resolve("jdk");
        Files.createDirectories(own.resolve("bin"));
        Files.writeString(own.resolve("release"), "JAVA_VERSION=\"21\"");
        Path java =
                Files.writeString(own.resolve("bin/java"), "#!/bin/sh\necho \"mine: $*\"\n", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));

        CommandRun run = shell(Map.of("JAVA_HOME", own.toString()), "\"$coach\" chat --once 'two words'");

        assertThat(run.out()).startsWith("mine: ").contains("-jar").endsWith("chat --once two words\n");
    }
}
