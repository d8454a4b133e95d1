package dev.coach.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;

/** Has the server die as often as it is told, half of the times at the points by turns, half at random, and prints what was lost. */
final class CrashBenchmark {
    private static final int CYCLES = 200;
    private static final int BETWEEN_AUDITS = 50;
    private static final int CONVERSATIONS = 4;

    private CrashBenchmark() {}

    /** @param arguments how many cycles, by default {@value #CYCLES} */
    public static void main(String[] arguments) throws IOException {
        int cycles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CYCLES;
        Path folder = Files.createTempDirectory("coach-crash");
        Random random = new Random(cycles);
        CrashPoint[] points = CrashPoint.values();
        int problems = 0;
        try (CrashRun run = new CrashRun(folder)) {
            for (int cycle = 0; cycle < cycles; cycle++) {
                if (cycle % 2 == 0) {
                    CrashPoint point = points[cycle / 2 % points.length];
                    if (point.isTakeOver()) {
                        // A server that was killed at any time may have left no turn to be taken over.
                        run.crashAt(CrashPoint.BETWEEN_PIECES);
                    }
                    run.crashAt(point);
                } else {
                    run.killAfter(Duration.ofMillis(random.nextInt(1_500)), CONVERSATIONS);
                }
                if ((cycle + 1) % BETWEEN_AUDITS == 0 || cycle + 1 == cycles) {
                    CrashAudit audit = run.audit();
                    System.out.printf("kill -9, %d cycles: %s%n", cycle + 1, audit.figures());
                    audit.problems().forEach(System.out::println);
                    problems += audit.problems().size();
                }
            }
        }
        if (problems > 0) {
            System.out.println("What is left of it is in " + folder);
            System.exit(1);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
