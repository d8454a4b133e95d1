package dev.coach.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.adapters.pdf.PdfDocuments;
import dev.coach.cli.CommandRun;
import dev.coach.cli.console.ExitCode;
import dev.coach.core.domain.document.DocumentReading;
import dev.coach.core.domain.document.TextLine;
import dev.coach.core.testkit.SharedTestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command on real interviews and résumés. */
class SharedInputsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyInterviewGivesOnlyWhatTheIntervieweeSaidAndTheSameOnEveryRun() throws IOException {
        Path interviews = SharedTestData.path("conversations/work-interviews-100.jsonl");
        Map<String, JsonNode> turns = new HashMap<>();
        for (String line : Files.readAllLines(interviews)) {
            JsonNode interview = JSON.readTree(line);
            turns.put(interview.get("id").asString(), interview.get("turns"));
        }

        CommandRun run = CommandRun.of("extract", "--json", interviews.toString());

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.json().stream().filter(line -> line.has("status"))).hasSize(turns.size());
        List<JsonNode> observations =
                run.json().stream().filter(line -> !line.has("status")).toList();
        assertThat(observations).hasSizeGreaterThan(turns.size()).allSatisfy(line -> {
            JsonNode evidence = line.get("evidence");
            JsonNode turn = Objects.requireNonNull(turns.get(line.get("record").asString()))
                    .get(evidence.get("turn").asInt());
            assertThat(turn.get("role").asString()).isEqualTo("user");
            assertThat(turn.get("text").asString())
                    .contains(evidence.get("quote").asString());
        });
        assertThat(CommandRun.of("extract", "--json", interviews.toString())).isEqualTo(run);
    }

    @Test
    void everyQuoteOfAResumeStandsOnItsLine() {
        Path folder = SharedTestData.path("resumes/rendercv");
        Map<String, Map<List<Integer>, String>> lines = new HashMap<>();

        CommandRun run = CommandRun.of("extract", "--json", folder.toString());

        List<JsonNode> observations =
                run.json().stream().filter(line -> !line.has("status")).toList();
        assertThat(observations).hasSizeGreaterThan(50).allSatisfy(line -> {
            JsonNode evidence = line.get("evidence");
            Map<List<Integer>, String> text =
                    lines.computeIfAbsent(line.get("file").asString(), SharedInputsTest::linesOf);
            assertThat(text.get(List.of(
                            evidence.get("page").asInt(), evidence.get("line").asInt())))
                    .contains(evidence.get("quote").asString());
        });
    }

    private static Map<List<Integer>, String> linesOf(String file) {
        DocumentReading reading = PdfDocuments.create().read(Path.of(file), file);
        return ((DocumentReading.Readable) reading)
                .text().lines().stream()
                        .collect(Collectors.toMap(line -> List.of(line.page(), line.number()), TextLine::text));
    }

    @Test
    void whatIsNoResumeHasANamedReasonEach() {
        Path folder = SharedTestData.path("resumes/derived");

        CommandRun run = CommandRun.of("extract", "--json", folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        Map<String, String> problems = run.json().stream()
                .filter(line -> line.has("status") && !line.get("problem").isNull())
                .collect(Collectors.toMap(
                        line -> Path.of(line.get("file").asString())
                                .getFileName()
                                .toString(),
                        line -> line.get("problem").get("code").asString()));
        assertThat(problems)
                .containsOnly(
                        Map.entry("docx-renamed.pdf", "wrong_type"),
                        Map.entry("empty-file.pdf", "empty_file"),
                        Map.entry("password-user123-rendercv-harvard.pdf", "encrypted"),
                        Map.entry("scan-150dpi-rendercv-classic.pdf", "no_text"),
                        Map.entry("truncated-rendercv-ink.pdf", "damaged"));
    }
}
