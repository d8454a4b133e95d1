package dev.coach.adapters.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFormat;
import dev.coach.core.testkit.SharedTestData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that nobody honest hands over, and honest ones that were damaged on the way. */
@Timeout(20)
class HostileFilesTest {
    private static final JsonResumeFormat JSON_RESUME = new JsonResumeFormat();
    private static final LinkedInFormat LINKED_IN = new LinkedInFormat();

    static List<ProfileFormat> formats() {
        return ProfileFormats.all();
    }

    private static List<String> problems(ProfileFormat format, byte[] file) {
        return format.read(file).problems().stream()
                .map(ProfileFile.Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void answersAnyBytesWithAProblem(ProfileFormat format) {
        Random random = new Random(7);
        byte[] noise = new byte[100_000];
        random.nextBytes(noise);
        byte[] cut = Arrays.copyOf(LinkedInFormatTest.whole(), 700);

        for (byte[] file :
                List.of(new byte[0], new byte[] {0}, noise, "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8), cut)) {
            assertThat(format.read(file).problems()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesAFileOfMoreThanTenMegabytes(ProfileFormat format) {
        assertThat(problems(format, new byte[ProfileFormat.MAX_BYTES + 1]))
                .containsExactly("must not be larger than 10 MB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"basics\": | line 1, column",
                "{\"basics\": {}} {} | line 1, column",
                "{\"work\": [], \"work\": []} | line 1, column",
                "{'basics': {}} | line 1, column",
                "{\"basics\": NaN} | line 1, column",
            })
    void saysWhereAJsonFileBreaks(String text, String place) {
        assertThat(problems(JSON_RESUME, text.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith(place)
                        .contains("is not JSON")
                        .doesNotContain("Source:"));
    }

    @Test
    void readsUtf8WithAMarkAndUtf16() {
        String document = "{\"basics\": {\"name\": \"Zoë\"}}";
        assertThat(Read.of(JSON_RESUME, "\uFEFF" + document).scalars()).containsEntry("full_name", "Zoë");
        assertThat(Read.of(JSON_RESUME, ("\uFEFF" + document).getBytes(StandardCharsets.UTF_16BE))
                        .scalars())
                .containsEntry("full_name", "Zoë");
        assertThat(Read.of(JSON_RESUME, ("\uFEFF" + document).getBytes(StandardCharsets.UTF_16LE))
                        .scalars())
                .containsEntry("full_name", "Zoë");
    }

    @Test
    void saysInWhichLineTheEncodingIsWrong() {
        assertThat(problems(JSON_RESUME, "{\n\"basics\": {\"name\": \"Zoë\"}}".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("line 2: is not UTF-8 text; save the file in that encoding");
        byte[] latin = "Name\nBaking\nPâtisserie\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(LINKED_IN, new Zip().add("Skills.csv", latin).bytes()))
                .containsExactly("Skills.csv:3: is not UTF-8 text; save the file in that encoding");
    }

    @Test
    void readsNoDeepOrEndlessJson() {
        assertThat(problems(JSON_RESUME, ("{\"a\":" + "[".repeat(200_000)).getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
        assertThat(problems(JSON_RESUME, ("{\"a\":" + "9".repeat(2_000_000) + "}").getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void readsAHundredThousandRowsAndNoMore() {
        String rows = IntStream.rangeClosed(0, ProfileFormat.MAX_ROWS)
                .mapToObj(number -> "{\"name\":\"s" + number + "\"}")
                .collect(Collectors.joining(","));
        assertThat(problems(JSON_RESUME, ("{\"skills\":[" + rows + "]}").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("/skills/100000: is one too many: at most 100,000 are read");

        String lines = IntStream.rangeClosed(0, ProfileFormat.MAX_ROWS)
                .mapToObj(number -> "s" + number)
                .collect(Collectors.joining("\n", "Name\n", "\n"));
        Read read = Read.of(LINKED_IN, new Zip().add("Skills.csv", lines).bytes());
        assertThat(read.problems()).containsExactly("Skills.csv:100002: is one row too many: at most 100,000 are read");
        assertThat(read.file().claims()).hasSize(ProfileFormat.MAX_ROWS);
    }

    @Test
    void stopsUnpackingWhatIsTooLarge() {
        assertThat(problems(LINKED_IN, new Zip().addZeros("Positions.csv", 11).bytes()))
                .contains("Positions.csv: must not be larger than 10 MB");
        assertThat(problems(
                        LINKED_IN,
                        new Zip()
                                .add("Skills.csv", "Name\nBaking\n")
                                .addZeros("movie.mp4", 300)
                                .bytes()))
                .containsExactly("unpacks to more than 100 MB");
        Zip many = new Zip();
        IntStream.range(0, 2_001).forEach(number -> many.add("file" + number, ""));
        assertThat(problems(LINKED_IN, many.bytes())).containsExactly("holds more than 2,000 files");
    }

    @Test
    void takesNoFileTwiceAndNoneFromOutside() {
        assertThat(problems(
                        LINKED_IN,
                        new Zip()
                                .add("Skills.csv", "Name\nBaking\n")
                                .add("again/Skills.csv", "Name\nCooking\n")
                                .bytes()))
                .containsExactly("Skills.csv: is in the archive twice");
        for (String path :
                List.of("../Skills.csv", "a/../../Skills.csv", "/etc/Skills.csv", "C:\\Skills.csv", "..\\Skills.csv")) {
            assertThat(problems(LINKED_IN, new Zip().add(path, "Name\nBaking\n").bytes()))
                    .as(path)
                    .containsExactly("Skills.csv: stands outside of the archive's own folder");
        }
    }

    @Test
    void doesNotBelieveTheSizesThatAnArchiveClaims() {
        byte[] archive = new Zip().add("Skills.csv", "Name\nBaking\n").bytes();
        for (int at = 0; at < archive.length; at++) {
            byte[] damaged = archive.clone();
            damaged[at] ^= (byte) 0xFF;
            LINKED_IN.read(damaged);
        }
        assertThat(archive).isNotEmpty();
    }

    @Test
    void saysWhereACsvFileBreaksOff() {
        Read read = Read.of(
                LINKED_IN, new Zip().add("Skills.csv", "Name\nBaking\n\"Cook").bytes());
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("Skills.csv"));
        assertThat(read.items("skills")).hasSize(1);
        assertThat(problems(
                        LINKED_IN,
                        new Zip().add("Skills.csv", "Other\nBaking\n").bytes()))
                .containsExactly("Skills.csv:1: has no header with the column Name");
        assertThat(problems(LINKED_IN, new Zip().add("photo.jpg", "x").bytes()))
                .containsExactly("holds none of LinkedIn's files, such as Profile.csv or Positions.csv");
    }

    @Test
    void survivesEveryFileOfTheJsonTestSuite() throws IOException {
        Path folder = SharedTestData.path("adversarial/json-test-suite");
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json")).toList();
        }
        assertThat(files).hasSizeGreaterThan(300);
        for (Path file : files) {
            List<String> problems = problems(JSON_RESUME, Files.readAllBytes(file));
            if (file.getFileName().toString().startsWith("n_")) {
                assertThat(problems).as(file.toString()).isNotEmpty();
            }
        }
    }

    @Test
    void readsAlmostTenMegabytes() {
        String row = "{\"name\": \"Acme\", \"position\": \"Cook\", \"highlights\": [\"did this\", \"did that\"]},";
        byte[] big = ("{\"work\": [" + row.repeat(90_000) + "{}]}").getBytes(StandardCharsets.UTF_8);
        assertThat(big.length).isBetween(ProfileFormat.MAX_BYTES * 3 / 5, ProfileFormat.MAX_BYTES);

        Read read = Read.of(JSON_RESUME, big);

        assertThat(read.problems()).isEmpty();
        assertThat(read.file().claims()).hasSize(270_000);
    }
}
