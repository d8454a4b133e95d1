package dev.coach.it;

import dev.coach.it.StampedModel.Pace;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Prints what a server under load adds to its model: the first word, turns a second, streams held at once, and what failing
 * answers do to the others; beside a proxy that passes bytes on, in the same run. Part of {@code make bench}.
 */
public final class TurnLoadBenchmark {
    private static final int CONNECTIONS = 64;
    private static final int STREAMS = 1_000;
    private static final Pace CALM = new Pace(20, Duration.ofMillis(5), Duration.ofMillis(2), 0);
    private static final Pace STREAM = new Pace(200, Duration.ofMillis(5), Duration.ofMillis(50), 0);
    private static final Pace FAILING = new Pace(20, Duration.ofMillis(5), Duration.ofMillis(2), 10);
    private static final String TEXT =
            "I lead a team of four and would like to move into a staff engineer role within a year. What should I work on first, and how do I bring it up with my manager?";

    private final StampedModel model;
    private final String name;
    private final IntFunction<LoadedTalk> talks;

    private TurnLoadBenchmark(StampedModel model, String name, IntFunction<LoadedTalk> talks) {
        this.model = model;
        this.name = name;
        this.talks = talks;
    }

    /** @param arguments seconds of warm-up and of each measurement */
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
            List<String> heads = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                heads.addAll(conversations(installation, i, (STREAMS + CONNECTIONS - 1) / CONNECTIONS));
            }
            String body = "{\"text\":\"" + TEXT + "\"}";
            new TurnLoadBenchmark(
                            model,
                            "a bare proxy",
                            i -> talk(proxy.port(), "POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1\r\n", body))
                    .run(Math.min(warmUp, 10), seconds);
            new TurnLoadBenchmark(model, "Coach", i -> talk(installation.port(), heads.get(i), body))
                    .run(warmUp, seconds);
            if (!server.isAlive()) {
                throw new AssertionError(server.output());
            }
        }
    }

    /** The heads of requests that send a message to each of some conversations of one coachee, first those that are first of all. */
    private static List<String> conversations(Installation installation, int coachee, int count) throws IOException {
        List<String> heads = new ArrayList<>();
        try (CoachClient client =
                installation.clientFrom(InetAddress.getByAddress(new byte[] {127, 0, 1, (byte) (coachee + 1)}))) {
            client.signUp("sam" + coachee + "@example.org");
            for (int i = 0; i < count; i++) {
                heads.add(
                        "POST /api/v1/conversations/%s/turns HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nOrigin: http://127.0.0.1:%2$d\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nCookie: %s\r\n"
                                .formatted(client.openConversation(), installation.port(), client.cookie()));
            }
        }
        return heads;
    }

    private static LoadedTalk talk(int port, String head, String body) {
        try {
            return new LoadedTalk(port, head, body);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private void run(int warmUp, int seconds) {
        model.answerAt(Pace.AT_ONCE);
        saturate(CONNECTIONS, warmUp, 0);
        LoadFigures saturated = saturate(CONNECTIONS, seconds, 0);
        System.out.printf(
                "%s, %d connections that wait for nothing: %,.0f turns/s; refused: %s%n",
                name, CONNECTIONS, (double) saturated.turns() / seconds, saturated.refused());
        model.answerAt(CALM);
        LoadFigures calm = saturate(CONNECTIONS, seconds, 20);
        System.out.printf(
                "%s, 20 turns/s: first word %.2f ms over the model's, 95 %% under %.2f; a word %.2f, 99 %% under %.2f; refused: %s%n",
                name, calm.firstWord(0.5), calm.firstWord(0.95), calm.word(0.5), calm.word(0.99), calm.refused());
    }

    private LoadFigures saturate(int connections, int seconds, int rate) {
        long from = System.nanoTime();
        long until = from + seconds * 1_000_000_000L;
        LoadFigures figures = new LoadFigures(from);
        AtomicInteger tickets = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            LoadedTalk talk = talks.apply(i * (1 + (STREAMS - 1) / CONNECTIONS));
            threads.add(Thread.ofVirtual().start(() -> {
                try (talk) {
                    while (System.nanoTime() < until) {
                        if (rate > 0) {
                            long due = from + tickets.getAndIncrement() * 1_000_000_000L / rate;
                            if (due >= until) {
                                return;
                            }
                            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                                LockSupport.parkNanos(left);
                            }
                        }
                        talk.run(figures);
                    }
                } catch (IOException failed) {
                    figures.refused(String.valueOf(failed));
                }
            }));
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return figures;
    }
}
