package dev.coach.adapters.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import dev.coach.core.usecase.profile.Edit;
import dev.coach.core.usecase.profile.EditProfileCommand;
import dev.coach.core.usecase.profile.ImportOutcome;
import dev.coach.core.usecase.profile.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The history of one account, moved to another one. */
class ImportedArchiveTest extends AdaAndBea {
    private void edit(CoacheeId coachee, Edit edit) {
        coach.editProfile().run(new EditProfileCommand(coachee, null, List.of(edit)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void movesAWholeHistoryToAnotherAccount(long seed) {
        new RandomLife(coach, ADA, seed).run(25);
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
        new RandomLife(coach, ADA, seed).run(25);
        new RandomLife(coach, BEA, seed + 100).run(25);
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
    void refusesMoreAuthorityThanASourceGives() {
        imported(ADA, JSON_RESUME, "{\"basics\": {\"location\": {\"city\": \"Bern\"}}}".getBytes());
        String line = ObservationJson.write(
                        coach.stores().profiles().ledger(ADA).getFirst())
                .toString()
                .replace("\"document\"", "\"corrected\"");
        byte[] archive = new Zip()
                .add("profile.json", "{\"format\":\"coach-archive\",\"version\":1,\"observations\":1}")
                .add("ledger.jsonl", line)
                .bytes();

        assertThat(run(BEA, ARCHIVE, archive, false).problems())
                .extracting(ProfileFile.Problem::toString)
                .containsExactly(
                        "ledger.jsonl:1: has the authority corrected, and its source, import, gives at most document");
    }

    @Test
    void takesNoOwnWordsOnASensitiveMatterWithoutConsent() {
        edit(ADA, new Edit.Set(new Target.Scalar("biggest_obstacle"), "My depression"));
        byte[] archive = exported(ADA, ARCHIVE);

        assertThat(imported(BEA, ARCHIVE, archive).leftOut())
                .containsExactly("biggest_obstacle: speaks of a sensitive matter and needs consent to wellbeing");
        assertThat(coach.stores().profiles().ledger(BEA)).isEmpty();
        assertThat(imported(ADA, ARCHIVE, archive).leftOut()).isEmpty();

        coach.giveConsent().run(BEA, "wellbeing");
        imported(BEA, ARCHIVE, archive);
        assertThat(profile(BEA).values()).containsKey("biggest_obstacle");
        coach.withdrawConsent().run(BEA, "wellbeing");
        assertThat(coach.stores().profiles().ledger(BEA)).isEmpty();
    }

    @Test
    void isBroughtBackByImportingItAnew() {
        new RandomLife(coach, ADA, 3).run(25);
        byte[] archive = exported(ADA, ARCHIVE);
        var batch = imported(BEA, ARCHIVE, archive).batch();
        Profile before = profile(BEA);
        coach.undoBatch().run(BEA, Objects.requireNonNull(batch));
        assertThat(profile(BEA).values()).isEmpty();

        imported(BEA, ARCHIVE, archive);

        assertThat(profile(BEA).at(0)).isEqualTo(before.at(0));
        assertThat(coach.verifyProfile().run(BEA)).isInstanceOf(Verdict.Agrees.class);
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
