package dev.coach.adapters.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFormat;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.SharedTestData;
import dev.coach.core.testkit.TickingClock;
import dev.coach.core.usecase.profile.ImportOutcome;
import dev.coach.core.usecase.profile.ImportProfileCommand;
import dev.coach.core.usecase.profile.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files through the engine, from bytes to a profile and out again. */
class ImportedFilesTest {
    private static final CoacheeId ADA = new CoacheeId(new UUID(1, 1));
    private static final CoacheeId BEA = new CoacheeId(new UUID(1, 2));
    private static final JsonResumeFormat JSON_RESUME = new JsonResumeFormat();
    private static final ArchiveFormat ARCHIVE = new ArchiveFormat();

    private final Coach coach = Coach.builder()
            .stores(InMemoryStores.create())
            .ids(new FixedIds())
            .clock(new TickingClock(Instant.parse("2026-05-01T12:00:00Z"), Duration.ofSeconds(1)))
            .build();

    static List<ProfileFormat> formats() {
        return ProfileFormats.all();
    }

    private ImportOutcome run(CoacheeId coachee, ProfileFormat format, byte[] file, boolean keepGoodPart) {
        return coach.importProfile()
                .run(new ImportProfileCommand(
                        coachee, format, format.fileName(), new ByteArrayInputStream(file), keepGoodPart));
    }

    private ImportOutcome.Imported imported(CoacheeId coachee, ProfileFormat format, byte[] file) {
        ImportOutcome outcome = run(coachee, format, file, false);
        assertThat(outcome.problems()).isEmpty();
        return (ImportOutcome.Imported) outcome;
    }

    private byte[] exported(CoacheeId coachee, ProfileFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        coach.exportProfile().run(coachee, format, out);
        return out.toByteArray();
    }

    private Profile profile(CoacheeId coachee) {
        return coach.readProfile().run(coachee);
    }

    /** What is known, without ids and whose it is. */
    private static Map<String, Object> known(Profile profile) {
        Map<String, Object> known = new TreeMap<>();
        profile.values().forEach((name, value) -> known.put(name, value.value()));
        profile.items()
                .forEach((name, items) ->
                        known.put(name, items.stream().map(ProfileItem::written).toList()));
        known.put("declined", profile.declined());
        known.put(
                "conflicts",
                profile.conflicts().stream()
                        .map(conflict -> conflict.target().attribute()
                                + conflict.contender().value())
                        .toList());
        return known;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "career-changer", "new-grad", "senior-engineer"})
    void importsASharedSampleExportsItAndKnowsItAgain(String name) throws IOException {
        byte[] file = Files.readAllBytes(SharedTestData.path("resumes/json-resume/" + name + ".resume.json"));
        imported(ADA, JSON_RESUME, file);
        Profile profile = profile(ADA);

        assertThat(imported(ADA, JSON_RESUME, file).update().observations()).isEmpty();
        assertThat(coach.verifyProfile().run(ADA)).isInstanceOf(Verdict.Agrees.class);

        imported(BEA, JSON_RESUME, exported(ADA, JSON_RESUME));
        assertThat(known(profile(BEA))).isEqualTo(known(profile));
        assertThat(exported(BEA, JSON_RESUME)).isEqualTo(exported(ADA, JSON_RESUME));
    }

    @Test
    void losesNothingThatAJsonResumeSaysAndTheProfileDeclares() {
        imported(ADA, JSON_RESUME, JsonResumeFormatTest.whole());

        Read read = Read.of(JSON_RESUME, JsonResumeFormatTest.whole());
        Profile profile = profile(ADA);
        assertThat(known(profile)).containsAllEntriesOf(read.scalars());
        for (var collection : Catalogue.standard().collections()) {
            assertThat(profile.items(collection).stream().map(ProfileItem::written))
                    .as(collection.name())
                    .containsExactlyElementsOf(read.items(collection.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void bringsBackItsOwnExportWithoutAChange(ProfileFormat format) {
        imported(ADA, JSON_RESUME, JsonResumeFormatTest.whole());
        imported(ADA, new LinkedInFormat(), LinkedInFormatTest.whole());
        Map<String, Object> before = known(profile(ADA));

        imported(ADA, format, exported(ADA, format));

        assertThat(known(profile(ADA))).isEqualTo(before);
    }

    @Test
    void takesWhatTwoFilesSayOfOnePositionForOnePosition() {
        imported(ADA, JSON_RESUME, JsonResumeFormatTest.whole());
        imported(ADA, new LinkedInFormat(), LinkedInFormatTest.whole());

        assertThat(profile(ADA).items(Positions.COLLECTION)).hasSize(3);
        assertThat(profile(ADA).items(Skills.COLLECTION)).hasSize(3);
        assertThat(coach.verifyProfile().run(ADA)).isInstanceOf(Verdict.Agrees.class);
    }

    @Test
    void importsTheGoodHalfOnlyWhenItIsTold() {
        String rows = IntStream.range(0, 100)
                .mapToObj(row -> row % 2 == 0
                        ? "Employer %d,Cook,,Bern,%d,%d".formatted(row, 1920 + row, 1920 + row)
                        : "Employer %d,Cook,,Bern,someday,".formatted(row))
                .collect(Collectors.joining(
                        "\n", "Company Name,Title,Description,Location,Started On,Finished On\n", "\n"));
        byte[] archive = new Zip().add("Positions.csv", rows).bytes();

        ImportOutcome refused = run(ADA, new LinkedInFormat(), archive, false);
        assertThat(refused).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(refused.problems()).hasSize(50);
        assertThat(refused.problems().getFirst())
                .isEqualTo(new ProfileFile.Problem(
                        "Positions.csv:3", "Started On must be a date such as 2019 or May 2019"));
        assertThat(coach.stores().profiles().ledger(ADA)).isEmpty();

        ImportOutcome kept = run(ADA, new LinkedInFormat(), archive, true);
        assertThat(kept).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(kept.problems()).hasSize(50);
        assertThat(profile(ADA).items(Positions.COLLECTION)).hasSize(100);
    }
}
