package dev.coach.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that dies at every point of a turn's life, with the real database, over HTTP; {@link CrashBenchmark} goes on for longer. */
class TurnCrashIT {
    /** Enough for a turn that a worker can take over. */
    private static final int SOME = 4;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostDoubledOrStuckWhereverTheServerDies() throws IOException {
        try (CrashRun run = new CrashRun(folder)) {
            List<CrashPoint> withoutWorker = points(point -> !point.needsWorker());
            withoutWorker.subList(0, SOME).forEach(run::crashAt);
            // Before another worker does so.
            points(CrashPoint::isTakeOver).forEach(run::crashAt);
            // A job whose worker died is taken up after 20 seconds, which pass while servers without a worker die.
            List<CrashPoint> others = withoutWorker.subList(SOME, withoutWorker.size());
            List<CrashPoint> followUps = points(CrashPoint::isOfAFollowUp);
            int last = followUps.size() - 1;
            followUps.subList(0, last).forEach(run::crashAt);
            others.subList(0, others.size() / 2).forEach(run::crashAt);
            run.crashAt(followUps.get(last));
            others.subList(others.size() / 2, others.size()).forEach(run::crashAt);

            CrashAudit audit = run.audit();

            System.out.println(audit.figures());
            assertThat(audit.problems()).isEmpty();
        }
    }

    private static List<CrashPoint> points(Predicate<CrashPoint> which) {
        return Stream.of(CrashPoint.values()).filter(which).toList();
    }
}
