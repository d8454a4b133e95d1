package dev.coach.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that dies at every point of a turn's life, with the real database, over HTTP; {@link CrashBenchmark} goes on for longer. */
class TurnCrashIT {
    /** Far more than between two writes of a reply's pieces, for a busy machine. */
    private static final Duration NOT_STORED_YET = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    @Test
    void nothingIsLostDoubledOrStuckWhereverTheServerDies() throws IOException {
        try (CrashRun run = new CrashRun(folder)) {
            // A job whose worker died is taken up after 20 seconds, which pass meanwhile.
            Stream.of(CrashPoint.values()).filter(CrashPoint::isOfAFollowUp).forEach(run::crashAt);
            Stream.of(CrashPoint.values())
                    .filter(point -> !point.isOfAFollowUp())
                    .forEach(run::crashAt);

            CrashAudit audit = run.audit();

            System.out.println(audit.figures());
            assertThat(audit.problems()).isEmpty();
            assertThat(audit.oldestSeenBeforeStored()).isLessThan(NOT_STORED_YET);
        }
    }
}
