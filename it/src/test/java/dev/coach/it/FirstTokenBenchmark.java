package dev.coach.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/**
 * Prints what the server adds to the model's own time to its first word, beside what it takes to ask the same model directly:
 * the floor. Part of {@code make bench}.
 */
public final class FirstTokenBenchmark {
    private static final int WARM_UP = 150;
    private static final int TURNS = 200;
    private static final String BODY = "{\"text\":\"I work as a nurse in Leeds and want to become a data engineer.\"}";

    private FirstTokenBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("coach-bench-");
        try (TimedModel model = new TimedModel();
                Installation installation = Installation.in(folder);
                CoachProcess server = installation.startServer(Map.of(
                        "COACH_MODEL_PROVIDER", "openai",
                        "COACH_MODEL_URL", model.url().toString(),
                        "COACH_MODEL_NAME", "timed"));
                CoachClient sam = installation.client().signUp("sam@example.org")) {
            String conversation = sam.openConversation();
            print("through the server", measure(() -> sam.timeToFirst("delta", conversation, BODY) - model.ownTime()));
            URI direct = URI.create(model.url() + "/chat/completions");
            print(
                    "the model directly",
                    measure(() -> sam.timeToFirst(
                                    "content",
                                    HttpRequest.newBuilder(direct)
                                            .POST(BodyPublishers.ofString(BODY))
                                            .build())
                            - model.ownTime()));
            if (!server.isAlive()) {
                throw new AssertionError(server.output());
            }
        }
    }

    private static long[] measure(LongSupplier turn) {
        return LongStream.range(0, WARM_UP + TURNS)
                .map(run -> turn.getAsLong())
                .skip(WARM_UP)
                .sorted()
                .toArray();
    }

    private static void print(String way, long[] sorted) {
        System.out.printf(
                "first token over the model's own time, %s: median %.1f ms, 95 %% of %d under %.1f ms%n",
                way, sorted[sorted.length / 2] / 1e6, sorted.length, sorted[sorted.length * 95 / 100] / 1e6);
    }
}
