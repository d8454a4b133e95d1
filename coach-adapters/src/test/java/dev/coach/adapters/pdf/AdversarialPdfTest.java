package dev.coach.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.document.DocumentReading;
import dev.coach.core.domain.document.DocumentReading.Readable;
import dev.coach.core.domain.document.DocumentReading.Unreadable;
import dev.coach.core.port.DocumentReader;
import dev.coach.core.testkit.SharedTestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads every odd, locked and damaged file of the shared folder. */
class AdversarialPdfTest {
    private static final PdfLimits LIMITS = new PdfLimits(10 << 20, 50, 200_000, 256, Duration.ofSeconds(60));
    private static final Duration START_AND_END = Duration.ofSeconds(10);

    private record Result(DocumentReading reading, Duration took) {
        @Override
        public String toString() {
            return switch (reading) {
                case Readable(var text) ->
                    "text: %d lines, %d hidden"
                            .formatted(text.lines().size(), text.hiddenLines().size());
                case Unreadable(var reason, var message) -> reason.code();
            };
        }
    }

    @Test
    void readsOrRefusesEveryFileInTime() throws IOException {
        DocumentReader reader = PdfDocuments.create(LIMITS);
        Map<String, Result> results = new ConcurrentHashMap<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(SharedTestData.path("adversarial/pdf/pdfbox"))) {
            files = listed.filter(file -> file.toString().endsWith(".pdf")).toList();
        }

        files.parallelStream().forEach(file -> results.put(file.getFileName().toString(), timed(reader, file)));

        new TreeMap<>(results)
                .forEach((name, result) -> System.out.printf(
                        "%-45s %6d ms  %s%n", name, result.took().toMillis(), result));
        assertThat(results).hasSameSizeAs(files);
        assertThat(results.values())
                .allSatisfy(result ->
                        assertThat(result.took()).isLessThan(LIMITS.maxTime().plus(START_AND_END)));
        assertThat(results.get("PasswordSample-256bit.pdf")).hasToString("encrypted");
        assertThat(results.get("JBIG2Image.pdf")).hasToString("no_text");
        assertThat(results.get("MissingCatalog.pdf")).hasToString("damaged");
        assertThat(results.get("SimpleForm2Fields.pdf")).hasToString("no_text");
        assertThat(results.get("eu-001.pdf")).asString().startsWith("text");
    }

    private static Result timed(DocumentReader reader, Path file) {
        long start = System.nanoTime();
        DocumentReading reading = reader.read(file, file.getFileName().toString());
        return new Result(reading, Duration.ofNanos(System.nanoTime() - start));
    }
}
