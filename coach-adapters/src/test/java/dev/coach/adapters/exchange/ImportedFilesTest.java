package dev.coach.adapters.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFormat;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.SharedTestData;
import dev.coach.core.testkit.TickingClock;
import dev.coach.core.usecase.profile.Edit;
import dev.coach.core.usecase.profile.EditProfileCommand;
import dev.coach.core.usecase.profile.ImportOutcome;
import dev.coach.core.usecase.profile.ImportProfileCommand;
import dev.coach.core.usecase.profile.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

// Longer than 250 lines because each file of the shared samples is shown with the profile that it gives.
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

    /** Says, corrects, confirms, rejects, undoes, merges and splits at random. */
    private void live(CoacheeId coachee, Random random) {
        List<String> cities = List.of("Bern", "Basel", "Chur");
        for (int step = 0; step < 25; step++) {
            String document =
                    "{\"basics\":{\"location\":{\"city\":\"%s\"}},\"work\":[{\"name\":\"E%d\",\"position\":\"P%d\",\"startDate\":\"20%02d\",\"location\":\"L%d\"}]}"
                            .formatted(
                                    cities.get(random.nextInt(3)),
                                    random.nextInt(4),
                                    random.nextInt(2),
                                    10 + random.nextInt(4),
                                    random.nextInt(3));
            imported(coachee, JSON_RESUME, document.getBytes(StandardCharsets.UTF_8));
            Target city = new Target.Scalar("city");
            List<ProfileItem> positions = profile(coachee).items(Positions.COLLECTION);
            switch (random.nextInt(8)) {
                case 0 -> edit(coachee, new Edit.Set(city, cities.get(random.nextInt(3))));
                case 1 -> edit(coachee, new Edit.Decline("region"));
                case 2 -> decide(coachee, city, coach.undoChange()::run);
                case 3 -> decide(coachee, city, coach.rejectValue()::run);
                case 4 -> decide(coachee, city, coach.confirmValue()::run);
                case 5 -> {
                    if (positions.size() > 2) {
                        coach.mergeItems()
                                .run(
                                        coachee,
                                        "positions",
                                        positions.get(1).id(),
                                        positions.get(0).id());
                    }
                }
                case 6 ->
                    positions.stream()
                            .filter(position -> position.fields().values().stream()
                                            .map(ProfileValue::source)
                                            .distinct()
                                            .count()
                                    > 1)
                            .findFirst()
                            .ifPresent(position -> coach.splitItem()
                                    .run(
                                            coachee,
                                            "positions",
                                            position.id(),
                                            position.fields()
                                                    .values()
                                                    .iterator()
                                                    .next()
                                                    .observation()));
                default -> {
                    if (!positions.isEmpty()) {
                        edit(
                                coachee,
                                new Edit.RemoveItem(
                                        "positions", positions.getFirst().id()));
                    }
                }
            }
        }
    }

    private void decide(CoacheeId coachee, Target target, Decision decision) {
        if (profile(coachee).find(target).isPresent()) {
            decision.about(coachee, target, null);
        }
    }

    /** What a coachee can do about the value of a target. */
    @FunctionalInterface
    private interface Decision {
        ProfileUpdate about(CoacheeId coachee, Target target, @Nullable ObservationId observation);
    }

    private void edit(CoacheeId coachee, Edit edit) {
        coach.editProfile().run(new EditProfileCommand(coachee, null, List.of(edit)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void movesAWholeHistoryToAnotherAccount(long seed) {
        live(ADA, new Random(seed));
        byte[] archive = exported(ADA, ARCHIVE);

        imported(BEA, ARCHIVE, archive);

        assertThat(profile(BEA).values()).isEqualTo(profile(ADA).values());
        assertThat(profile(BEA).items()).isEqualTo(profile(ADA).items());
        assertThat(profile(BEA).conflicts()).isEqualTo(profile(ADA).conflicts());
        assertThat(profile(BEA).declined()).isEqualTo(profile(ADA).declined());
        assertThat(ids(BEA)).isEqualTo(ids(ADA));
        assertThat(coach.verifyProfile().run(BEA)).isInstanceOf(Verdict.Agrees.class);
        assertThat(imported(BEA, ARCHIVE, archive).update().observations()).isEmpty();
        assertThat(imported(ADA, ARCHIVE, archive).update().observations()).isEmpty();
    }

    private List<UUID> ids(CoacheeId coachee) {
        return coach.stores().profiles().ledger(coachee).stream()
                .map(Observation::id)
                .map(id -> id.value())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mergesAnArchiveIntoAnAccountThatKnowsSomethingAlready(long seed) {
        live(ADA, new Random(seed));
        live(BEA, new Random(seed + 100));
        byte[] archive = exported(ADA, ARCHIVE);

        imported(BEA, ARCHIVE, archive);
        Profile merged = profile(BEA);

        assertThat(coach.verifyProfile().run(BEA)).isInstanceOf(Verdict.Agrees.class);
        assertThat(imported(BEA, ARCHIVE, archive).update().observations()).isEmpty();
        assertThat(profile(BEA)).isEqualTo(merged);
    }

    @Test
    void letsACorrectionOfTheArchiveWinOverWhatTheOtherAccountHeard() {
        edit(ADA, new Edit.Set(new Target.Scalar("city"), "Bern"));
        edit(ADA, new Edit.AddItem("positions", Map.of("employer", "Café Louvre", "reason_left", "The ovens")));
        imported(BEA, JSON_RESUME, JsonResumeFormatTest.whole());

        imported(BEA, ARCHIVE, exported(ADA, ARCHIVE));

        assertThat(known(profile(BEA))).containsEntry("city", "Bern");
        assertThat(profile(BEA).items(Positions.COLLECTION)).hasSize(3);
        assertThat(profile(BEA).items(Positions.COLLECTION).getFirst().written())
                .containsEntry("title", "Head pastry chef")
                .containsEntry("reason_left", "The ovens");
    }

    @Test
    void takesNothingSensitiveFromAnArchiveWithoutConsent() {
        coach.giveConsent().run(ADA, "wellbeing");
        edit(ADA, new Edit.Set(new Target.Scalar("stress_level"), "4"));
        byte[] archive = exported(ADA, ARCHIVE);

        ImportOutcome.Imported outcome = imported(BEA, ARCHIVE, archive);
        assertThat(outcome.leftOut()).containsExactly("stress_level: needs consent");
        assertThat(coach.stores().profiles().ledger(BEA)).isEmpty();

        coach.giveConsent().run(BEA, "wellbeing");
        imported(BEA, ARCHIVE, archive);
        assertThat(known(profile(BEA))).containsEntry("stress_level", "4");
    }

    @Test
    void refusesAnArchiveWhoseLinesCannotBeTrue() {
        edit(ADA, new Edit.Set(new Target.Scalar("city"), "Bern"));
        edit(ADA, new Edit.Set(new Target.Scalar("birth_year"), "1990"));
        List<Observation> ledger = new ArrayList<>(coach.stores().profiles().ledger(ADA));
        String lines = ledger.stream()
                .map(line -> ObservationJson.write(line).toString())
                .map(line -> line.replace("\"city\"", "\"town\"").replace("\"1990\"", "\"90\""))
                .collect(Collectors.joining("\n"));
        byte[] archive = new Zip()
                .add("profile.json", "{\"format\":\"coach-archive\",\"version\":1,\"observations\":2}")
                .add("ledger.jsonl", lines)
                .bytes();

        ImportOutcome outcome = run(BEA, ARCHIVE, archive, false);

        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(outcome.problems())
                .extracting(ProfileFile.Problem::toString)
                .containsExactly(
                        "ledger.jsonl:1: there is no attribute town",
                        "ledger.jsonl:2: birth_year must be between 1900 and 2020");
    }

    @Test
    void refusesAnArchiveOfMoreItemsThanAnybodyHas() {
        edit(ADA, new Edit.AddItem("skills", Map.of("name", "Baking")));
        String line = ObservationJson.write(
                        coach.stores().profiles().ledger(ADA).getFirst())
                .toString();
        String id = coach.stores().profiles().ledger(ADA).getFirst().id().toString();
        String item = profile(ADA).items(Skills.COLLECTION).getFirst().id().toString();
        String lines = IntStream.rangeClosed(0, 5_000)
                .mapToObj(number ->
                        line.replace(id, new UUID(7, number).toString()).replace(item, new UUID(8, number).toString()))
                .collect(Collectors.joining("\n"));
        byte[] archive = new Zip()
                .add("profile.json", "{\"format\":\"coach-archive\",\"version\":1,\"observations\":5001}")
                .add("ledger.jsonl", lines)
                .bytes();

        assertThat(run(BEA, ARCHIVE, archive, false).problems())
                .containsExactly(new ProfileFile.Problem(
                        "ledger.jsonl:5001", "is about one too many: at most 5,000 skills are imported"));
    }
}
