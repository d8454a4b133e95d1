package dev.coach.adapters.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is told to stop in the middle of the first start stops at once, and leaves nothing that the next start trips over. */
class InterruptedStartIT {
    @TempDir
    Path folder;

    @Test
    void leavesNothingRunningWheneverItIsInterrupted() throws Exception {
        PostgresHome home = PostgresHome.create(folder, Binaries.forThisSystem().major());

        interruptOnceThereIs("program-", home.folder());
        interruptOnceThereIs("data.new-", home.folder());
        assertThat(home.data()).doesNotExist();
        EmbeddedPostgres.start(folder).close();
        interruptOnceThereIs("postmaster.pid", home.data());

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(postgres.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    private void interruptOnceThereIs(String name, Path place) throws Exception {
        Thread starter = Thread.ofPlatform().unstarted(() -> {
            // It may be told too late; then it is closed like any other, by a thread that is still interrupted.
            EmbeddedPostgres.start(folder).close();
        });
        starter.setUncaughtExceptionHandler((thread, expected) -> {});
        starter.start();
        await().pollInterval(Duration.ofMillis(5))
                .pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(60))
                .until(() -> holds(place, name));
        starter.interrupt();

        assertThat(starter.join(Duration.ofSeconds(10))).isTrue();
        PostgresHome home = PostgresHome.create(folder, Binaries.forThisSystem().major());
        assertThat(ServerProcess.of(home)).isInstanceOf(ServerProcess.Absent.class);
    }

    private static boolean holds(Path place, String name) {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
