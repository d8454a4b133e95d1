package dev.coach.it;

import dev.coach.it.StampedModel.Pace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints what a server adds to its model: the first word, turns a second, streams at once, and what failing answers do to the
 * others; beside a proxy that passes bytes on, in the same run. Part of {@code make bench}.
 */
public final class TurnLoadBenchmark {
    private static final int CONNECTIONS = 64;
    private static final int STREAMS = 1_000;
    private static final int CONVERSATIONS_EACH = (STREAMS + CONNECTIONS - 1) / CONNECTIONS;
    private static final int CALM_RATE = 20;
    private static final int BUSY_RATE = 60;

    private static final Pace CALM = new Pace(20, Duration.ofMillis(5), Duration.ofMillis(2), 0);
    private static final Pace FAILING = new Pace(20, Duration.ofMillis(5), Duration.ofMillis(2), 10);
    private static final Pace STREAM = new Pace(200, Duration.ofMillis(5), Duration.ofMillis(50), 0);

    private static final String BODY =
            "{\"text\":\"I lead a team of four and would like to move into a staff engineer role within a"
                    + " year. What should I work on first, and how do I bring it up with my manager?\"}";

    private final StampedModel model;
    private final String name;
    private final List<LoadedTalk.Target> targets;
    private final int seconds;

    private TurnLoadBenchmark(StampedModel model, String name, List<LoadedTalk.Target> targets, int seconds) {
        this.model = model;
        this.name = name;
        this.targets = targets;
        this.seconds = seconds;
    }

    /** @param arguments seconds of warm-up, and of each measurement */
    public static void main(String[] arguments) throws IOException {
        int warmUp = Integer.parseInt(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("coach-bench-");
        try (StampedModel model = new StampedModel();
                BareProxy proxy = new BareProxy(model.port());
                Installation installation = Installation.in(folder);
                CoachProcess server = installation.startServer(Map.of(
                        "COACH_MODEL_PROVIDER", "openai",
                        "COACH_MODEL_URL", model.url().toString(),
                        "COACH_MODEL_NAME", "stamped"))) {
            LoadedTalk.Target floor = new LoadedTalk.Target(
                    proxy.port(), "POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1\r\n", BODY);
            new TurnLoadBenchmark(
                            model,
                            "a bare proxy",
                            Stream.generate(() -> floor).limit(STREAMS).toList(),
                            seconds)
                    .run(Math.min(warmUp, 10));
            TurnLoadBenchmark coach = new TurnLoadBenchmark(model, "Coach", conversations(installation), seconds);
            coach.run(warmUp);
            coach.fail();
            coach.stream(100);
            coach.print("%d threads", threads(server));
            coach.stream(STREAMS);
            coach.print("%d threads, at most %d MB", threads(server), status(server, "VmHWM") / 1024);
            if (!server.isAlive()) {
                throw new AssertionError(server.output());
            }
        }
    }

    /** One of each coachee first, then the second ones, and so on. */
    private static List<LoadedTalk.Target> conversations(Installation installation) throws IOException {
        List<List<LoadedTalk.Target>> rounds = new ArrayList<>();
        for (int round = 0; round < CONVERSATIONS_EACH; round++) {
            rounds.add(new ArrayList<>());
        }
        for (int coachee = 1; coachee <= CONNECTIONS; coachee++) {
            try (CoachClient client =
                    installation.clientFrom(InetAddress.getByAddress(new byte[] {127, 0, 1, (byte) coachee}))) {
                client.signUp("sam" + coachee + "@example.org");
                for (List<LoadedTalk.Target> round : rounds) {
                    round.add(new LoadedTalk.Target(
                            installation.port(), head(installation.port(), client.openConversation(), client), BODY));
                }
            }
        }
        return rounds.stream().flatMap(List::stream).toList();
    }

    private static String head(int port, String conversation, CoachClient client) {
        return Stream.of(
                        "POST /api/v1/conversations/" + conversation + "/turns HTTP/1.1",
                        "Host: 127.0.0.1:" + port,
                        "Origin: http://127.0.0.1:" + port,
                        "Accept: text/event-stream",
                        "Content-Type: application/json",
                        "Cookie: " + client.cookie())
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private void run(int warmUp) {
        model.answerAt(Pace.AT_ONCE);
        TurnLoad load = new TurnLoad(targets.subList(0, CONNECTIONS));
        load.run(warmUp, 0);
        LoadFigures saturated = load.run(seconds, 0);
        print(
                "%d connections at once: %,.0f turns/s; refused: %s",
                CONNECTIONS, (double) saturated.turns() / seconds, saturated.refused());
        model.answerAt(CALM);
        LoadFigures calm = load.run(seconds, CALM_RATE);
        print(
                "%d turns/s: first word %.2f ms over the model's, 95 %% under %.2f; refused: %s",
                CALM_RATE, calm.firstWord(0.5), calm.firstWord(0.95), calm.refused());
    }

    private void fail() {
        model.answerAt(CALM);
        TurnLoad load = new TurnLoad(targets.subList(0, CONNECTIONS));
        double healthy = load.run(seconds, BUSY_RATE).word(0.99);
        model.answerAt(FAILING);
        LoadFigures failing = load.run(seconds, BUSY_RATE);
        print(
                "%d turns/s: 99 %% of the words after %.2f ms, and after %.2f ms while one answer in %d fails; refused: %s",
                BUSY_RATE, healthy, failing.word(0.99), FAILING.failing(), failing.refused());
    }

    private void stream(int count) {
        model.answerAt(STREAM);
        LoadFigures figures = new TurnLoad(targets.subList(0, count)).run(2 * seconds, 0);
        print(
                "%d streams of 20 words/s: %.3f %% of the words more than 50 ms late, 99 %% after %.2f ms; refused: %s",
                count, figures.wordsLate(), figures.word(0.99), figures.refused());
    }

    private void print(String format, Object... values) {
        System.out.println(name + ", " + format.formatted(values));
    }

    private static long threads(CoachProcess server) throws IOException {
        return status(server, "Threads");
    }

    /** A figure of the process, 0 where the operating system does not tell. */
    private static long status(CoachProcess server, String figure) throws IOException {
        Path status = Path.of("/proc/" + server.pid() + "/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(figure + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }
}
