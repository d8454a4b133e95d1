package dev.coach.cli.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.CommandRun;
import dev.coach.cli.Main;
import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExtractCommandTest {
    private static final String NURSE =
            "{\"id\": \"c1\", \"turns\": [{\"role\": \"assistant\", \"text\": \"Are you a pilot?\"},"
                    + " {\"role\": \"user\", \"text\": \"I am a nurse in Leeds.\"}]}";
    private static final String WEATHER =
            "{\"id\": \"c2\", \"turns\": [{\"role\": \"user\", \"text\": \"It rained.\"}]}";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static List<String> statuses(CommandRun run) {
        return run.json().stream()
                .filter(line -> line.has("status"))
                .map(line -> line.get("status").asString())
                .toList();
    }

    @Test
    void readsATerminalToItsFirstEnd() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream terminal = new ByteArrayInputStream("I am a nurse.\n".getBytes(UTF_8)) {
            private boolean ended;

            @Override
            public synchronized int read(byte[] into, int start, int length) {
                assertThat(ended).as("read again after Ctrl-D").isFalse();
                int read = super.read(into, start, length);
                ended = read < 0;
                return read;
            }
        };

        int code = Main.run(new Console(terminal, out, out, "", false), Map.of(), "extract", "--json", "-");

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).contains("current_title", "nurse");
    }

    @Test
    void namesThePdfThatIsCalledText() throws IOException {
        CommandRun run =
                CommandRun.of("extract", file("cv.txt", "%PDF-1.7\n%\u00e2\u00e3\n"), file("cv.json", "%PDF-1.4\n"));

        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()
                        .lines()
                        .filter(line ->
                                line.contains("This is a PDF. Let its name end in .pdf to have it read. (wrong_type)")))
                .hasSize(2);
    }

    @Test
    void doesNotAdviseToSaveBytesAsUtf8() throws IOException {
        Path picture = Files.write(folder.resolve("me.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        Path wide = Files.write(folder.resolve("talk.txt"), "\ufeffI am a nurse.".getBytes(StandardCharsets.UTF_16LE));

        CommandRun run = CommandRun.of("extract", picture.toString(), wide.toString());

        assertThat(run.err()).contains("This is not text.", "Byte 1 is not UTF-8. Save it again as UTF-8.");
    }

    @Test
    void looksBehindAByteOrderMark() throws IOException {
        byte[] marked = ("\ufeff" + NURSE + "\n").getBytes(StandardCharsets.UTF_8);

        List<JsonNode> fromInput =
                CommandRun.with(Map.of(), marked, "extract", "--json", "-").json();
        List<JsonNode> fromFile = CommandRun.of(
                        "extract",
                        "--json",
                        Files.write(folder.resolve("talk.jsonl"), marked).toString())
                .json();

        assertThat(fromInput).hasSameSizeAs(fromFile).hasSizeGreaterThan(1);
    }

    @Test
    void printsObservationsWithTheirProofAndOneLastLineForEachRecord() throws IOException {
        String file = file("talk.jsonl", NURSE + "\n\n" + WEATHER + "\n");

        CommandRun run = CommandRun.of("extract", "--json", file);

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(statuses(run)).containsExactly("ok", "empty");
        JsonNode title = run.json().getFirst();
        assertThat(title.propertyNames())
                .containsExactly(
                        "file",
                        "record",
                        "attribute",
                        "item",
                        "value",
                        "operation",
                        "confidence",
                        "evidence",
                        "extractor");
        assertThat(title.get("file").asString()).isEqualTo(file);
        assertThat(title.get("record").asString()).isEqualTo("c1");
        assertThat(title.get("evidence").get("turn").asInt()).isEqualTo(1);
        assertThat("I am a nurse in Leeds.")
                .contains(title.get("evidence").get("quote").asString());
        assertThat(run.json().getLast().propertyNames())
                .containsExactly("file", "record", "status", "observations", "problem");
    }

    @Test
    void peopleSeeValuesWithTheWordsThatProveThem() throws IOException {
        CommandRun run = CommandRun.of("extract", file("talk.txt", "user: I am a nurse in Leeds."));

        assertThat(run.out()).contains("talk.txt", "nurse", "“", "turn 0");
        assertThat(run.err()).startsWith("1 read, ");
    }

    @Test
    void aBrokenLineIsRefusedByItsNumberAndTheNextOnesAreRead() throws IOException {
        String file = file("talk.jsonl", "{\"turns\": [}\n" + NURSE + "\n{\"id\": \"c3\"}\n" + WEATHER);

        CommandRun run = CommandRun.of("extract", "--json", file);

        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(statuses(run)).containsExactly("refused", "ok", "refused", "empty");
        JsonNode refused = run.json().getFirst();
        assertThat(refused.get("record").asString()).isEqualTo("line 1");
        assertThat(refused.get("problem").get("code").asString()).isEqualTo("invalid_json");
        assertThat(run.err()).contains("line 1", "line 3");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        Path latin1 = Files.write(folder.resolve("latin1.txt"), new byte[] {'I', ' ', 'a', 'm', ' ', (byte) 0xe9});
        CommandRun run = CommandRun.of(
                "extract",
                "--json",
                folder.resolve("missing.pdf").toString(),
                file("empty.jsonl", " \n"),
                file("empty.txt", ""),
                latin1.toString(),
                file("cv.odt", "x"),
                file("zeros.txt", "a\0b"),
                file("resume.json", "{\"basics\": {}}"),
                file("broken.pdf", "%PDF-1.7"),
                file("talk.json", NURSE));

        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.json().stream()
                        .filter(line ->
                                line.has("problem") && !line.get("problem").isNull()))
                .extracting(line -> line.get("problem").get("code").asString())
                .containsExactly(
                        "not_found",
                        "empty_file",
                        "empty_file",
                        "invalid_encoding",
                        "unsupported_type",
                        "wrong_type",
                        "unsupported_type",
                        "damaged");
        assertThat(statuses(run)).endsWith("ok");
    }

    @Test
    void readsTheStandardInputByItsFirstBytes() {
        assertThat(statuses(CommandRun.with(Map.of(), NURSE + "\n" + WEATHER, "extract", "--json", "-")))
                .containsExactly("ok", "empty");
        assertThat(statuses(CommandRun.with(Map.of(), NURSE.replace(",", ",\n"), "extract", "--json", "-")))
                .containsExactly("ok");
        assertThat(statuses(CommandRun.with(Map.of(), "I am a nurse in Leeds.", "extract", "--json", "-")))
                .containsExactly("ok");
        assertThat(statuses(CommandRun.with(Map.of(), "", "extract", "--json", "-")))
                .containsExactly("refused");
        assertThat(statuses(CommandRun.with(Map.of(), "%PDF-1.7", "extract", "--json", "-")))
                .containsExactly("refused");
    }

    @Test
    void readsAFolderByNameAndLeavesHiddenFilesAndOtherKindsOut() throws IOException {
        Files.createDirectories(folder.resolve("b/.git"));
        file("b/2.json", NURSE);
        file("b/1.md", "I am a nurse in Leeds.");
        file("b/.git/3.json", NURSE);
        file("b/photo.png", "x");
        file("a.txt", "It rained.");

        CommandRun run = CommandRun.of("extract", "--json", folder.toString());

        assertThat(run.json().stream().filter(line -> line.has("status")))
                .extracting(line ->
                        Path.of(line.get("file").asString()).getFileName().toString())
                .containsExactly("a.txt", "1.md", "2.json");
    }

    @Test
    void keepsToTheSectionsThatWereNamed() throws IOException {
        String file = file("talk.json", NURSE);

        assertThat(CommandRun.of("extract", "--json", "--sections", "education", file)
                        .json())
                .hasSize(1);
        CommandRun unknown = CommandRun.of("extract", "--sections", "educaton,skills", file);
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("educaton", "education");
    }

    @Test
    void aVeryLongTurnIsReadToItsEnd() {
        String text = "word ".repeat(30_000) + "I am a nurse in Leeds.";

        CommandRun run = CommandRun.with(Map.of(), text.getBytes(UTF_8), "extract", "--json", "-");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(statuses(run)).containsExactly("ok");
    }
}
