package dev.coach.core.bench;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.testkit.SharedTestData;
import dev.coach.core.usecase.profile.ExtractFromConversation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many turns a second the rules read from real interviews on all cores, beside a floor in the same run: looking at every
 * character of the same text once.
 */
public final class ExtractionBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    private ExtractionBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path file = SharedTestData.folder().resolve("conversations/work-interviews-100.jsonl");
        if (!Files.isRegularFile(file)) {
            System.out.println("skipped: there are no interviews at " + file);
            return;
        }
        List<List<Utterance>> conversations = read(file);
        ExtractFromConversation extract = new ExtractFromConversation(Catalogue.standard());
        ToIntFunction<List<Utterance>> rules =
                said -> extract.run(said).claims().size();
        turnsPerSecond(conversations, rules, WARM_UP);
        double floor = turnsPerSecond(conversations, ExtractionBenchmark::lookAtEveryCharacter, MEASURED);
        double measured = turnsPerSecond(conversations, rules, MEASURED);
        System.out.printf(
                "rule extraction: %,.0f turns/s on %d cores; floor (one look at every character): %,.0f turns/s; ratio 1:%.0f%n",
                measured, Runtime.getRuntime().availableProcessors(), floor, floor / measured);
    }

    private static List<List<Utterance>> read(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        List<List<Utterance>> conversations = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            List<Utterance> said = new ArrayList<>();
            for (JsonNode turn : json.readTree(line).get("turns")) {
                Speaker speaker = "user".equals(turn.get("role").asString()) ? Speaker.COACHEE : Speaker.COACH;
                said.add(new Utterance(said.size(), speaker, turn.get("text").asString(), null));
            }
            conversations.add(said);
        }
        return conversations;
    }

    private static double turnsPerSecond(
            List<List<Utterance>> conversations, ToIntFunction<List<Utterance>> work, Duration time)
            throws InterruptedException, ExecutionException {
        int cores = Runtime.getRuntime().availableProcessors();
        long end = System.nanoTime() + time.toNanos();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(cores)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int thread = 0; thread < cores; thread++) {
                counts.add(threads.submit(() -> turnsUntil(end, conversations, work)));
            }
            long turns = 0;
            for (Future<Long> count : counts) {
                turns += count.get();
            }
            return turns / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static long turnsUntil(long end, List<List<Utterance>> conversations, ToIntFunction<List<Utterance>> work) {
        long turns = 0;
        long results = 0;
        while (System.nanoTime() < end) {
            for (List<Utterance> conversation : conversations) {
                results += work.applyAsInt(conversation);
                turns += conversation.size();
            }
        }
        if (results < 0) {
            throw new IllegalStateException("the work must have a result that is used");
        }
        return turns;
    }

    private static int lookAtEveryCharacter(List<Utterance> conversation) {
        int letters = 0;
        for (Utterance utterance : conversation) {
            for (int i = 0; i < utterance.text().length(); i++) {
                letters += Character.isLetter(utterance.text().charAt(i)) ? 1 : 0;
            }
        }
        return letters;
    }
}
