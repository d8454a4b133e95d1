package dev.coach.adapters.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.port.ProfileFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFormatTest {
    private static final ArchiveFormat FORMAT = new ArchiveFormat();
    private static final String HEAD = "{\"format\": \"coach-archive\", \"version\": 1, \"observations\": 1}";
    private static final String LINE = """
            {"id":"00000000-0000-0000-0000-000000000001","coachee":"00000000-0000-0000-0000-000000000002",\
            "attribute":"city","item":null,"operation":"assert","value":"Bern","concerns":null,"confidence":0.9,\
            "authority":"said","source":{"kind":"profile"},"quote":"Bern","extractor":"rules/1",\
            "observed_at":"2026-05-01T12:00:00Z","extracted_at":"2026-05-01T12:00:00Z"}
            """;

    static byte[] written(Profile profile, List<Observation> ledger) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FORMAT.write(profile, ledger, source -> Optional.empty(), out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static List<String> problems(String head, String ledger) {
        byte[] archive =
                new Zip().add("profile.json", head).add("ledger.jsonl", ledger).bytes();
        return FORMAT.read(archive).problems().stream()
                .map(ProfileFile.Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readsEveryObservationAsItWas(long seed) {
        var full = FullProfile.of(seed);

        ProfileFile.Own read = (ProfileFile.Own) FORMAT.read(written(full.after(), full.observations()));

        assertThat(read.problems()).isEmpty();
        assertThat(read.observations().values()).containsExactlyElementsOf(full.observations());
    }

    @Test
    void writesTheSameBytesForTheSameProfile() {
        assertThat(written(FullProfile.of(1).after(), FullProfile.of(1).observations()))
                .isEqualTo(written(FullProfile.of(1).after(), FullProfile.of(1).observations()));
    }

    @Test
    void readsAnEmptyProfile() {
        ProfileFile read = FORMAT.read(written(Profile.empty(FullProfile.COACHEE), List.of()));

        assertThat(read).isEqualTo(new ProfileFile.Own(Map.of(), Map.of(), List.of()));
    }

    /** The oldest archive that there is; every later Coach reads it. */
    @Test
    void readsTheFirstArchiveThatWasWritten() {
        assertThat(problems(HEAD, LINE)).isEmpty();
    }

    @Test
    void ignoresMembersThatItDoesNotKnow() {
        assertThat(problems(HEAD.replace("{", "{\"more\": [],"), LINE.replaceFirst("\\{", "{\"more\":1,")))
                .isEmpty();
    }

    @Test
    void refusesAnArchiveOfANewerCoach() {
        ProfileFile read = FORMAT.read(new Zip()
                .add("profile.json", HEAD.replace("1, \"obs", "2, \"obs"))
                .add("ledger.jsonl", LINE)
                .bytes());

        assertThat(read.problems())
                .containsExactly(
                        new ProfileFile.Problem(
                                "profile.json",
                                "is of version 2 of the Coach archive, and this Coach reads up to version 1; import it into a newer Coach"));
        assertThat(((ProfileFile.Own) read).observations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"assert\" | \"guess\" | ledger.jsonl:1: has an unknown operation",
                "\"said\" | \"heard\" | ledger.jsonl:1: has an unknown authority",
                "\"profile\" | \"dream\" | ledger.jsonl:1: has an unknown kind of source",
                "0.9 | 7 | ledger.jsonl:1: confidence must be above 0 and at most 1",
                "\"quote\":\"Bern\" | \"quote\":7 | ledger.jsonl:1: quote must be a text",
                "\"quote\" | \"qoute\" | ledger.jsonl:1: has no quote",
                "0000-000000000001 | 0 | ledger.jsonl:1: id must be an id",
                "\"observed_at\":\"2026-05-01T12:00:00Z\" | \"observed_at\":\"May\" | ledger.jsonl:1: observed_at must be a time such as 2026-05-01T12:00:00Z"
            })
    void namesALineThatItCannotRead(String text, String replacement, String problem) {
        assertThat(problems(HEAD, LINE.replace(text, replacement))).containsExactly(problem);
    }

    @Test
    void namesWhatIsMissingDoubledOrCutOff() {
        assertThat(problems("{}", LINE)).containsExactly("profile.json: does not say that it is a Coach archive");
        assertThat(problems(HEAD, ""))
                .containsExactly("ledger.jsonl: holds 0 observations, and profile.json speaks of 1");
        assertThat(problems(HEAD, LINE + LINE))
                .containsExactly(
                        "ledger.jsonl:2: has an id that stands before",
                        "ledger.jsonl: holds 2 observations, and profile.json speaks of 1");
        assertThat(problems(HEAD, LINE.substring(0, 200)))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("ledger.jsonl:1: is not JSON"));
        assertThat(FORMAT.read(new Zip().add("ledger.jsonl", LINE).bytes()).problems())
                .extracting(ProfileFile.Problem::what)
                .containsExactly("is no Coach archive: it needs profile.json and ledger.jsonl");
        byte[] latin = LINE.replace("Bern", "Zürich").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(FORMAT.read(new Zip()
                                .add("profile.json", HEAD)
                                .add("ledger.jsonl", latin)
                                .bytes())
                        .problems())
                .extracting(ProfileFile.Problem::toString)
                .containsExactly("ledger.jsonl:1: is not UTF-8 text");
    }
}
