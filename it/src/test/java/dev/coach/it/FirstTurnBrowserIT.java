package dev.coach.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A newcomer in a real browser: sign up, send, watch the stream, watch the profile change, reload and find everything. */
class FirstTurnBrowserIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aNewcomerSeesTheirProfileFillItself(TestDatabase database) throws IOException, InterruptedException {
        Optional<Path> chromium = chromium();
        assumeTrue(
                chromium.isPresent() || "true".equals(System.getenv("CI")),
                "skipped: no Chromium found; install one or set CHROMIUM");
        assertThat(chromium).as("Chromium, which CI must have").isPresent();

        try (Installation installation = Installation.asItIs(folder, database);
                CoachProcess server = installation.startServer(Map.of())) {
            Path output = folder.resolve("browser.log");
            ProcessBuilder script = new ProcessBuilder("node", "e2e/first-turn.e2e.mjs")
                    .directory(Path.of("../web").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            script.environment().put("BASE_URL", "http://localhost:" + installation.port());
            script.environment().put("CHROMIUM", chromium.get().toString());
            Process browser = script.start();
            boolean ended = browser.waitFor(3, TimeUnit.MINUTES);
            if (!ended) {
                browser.destroyForcibly();
            }
            String said = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(ended).as("the browser ended in time:\n%s", said).isTrue();
            assertThat(browser.exitValue()).as(said).isZero();
            assertThat(server.isAlive()).isTrue();
        }
    }

    private static Optional<Path> chromium() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
