package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Positions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An import that was a mistake goes in one step, with all that it brought and nothing else. */
class UndoBatchTest extends AdasImports {
    private BatchId batch(GivenFile file) {
        return Objects.requireNonNull(imported(file).batch());
    }

    private List<Batch> batches() {
        return coach.readBatches().run(ADA).stream().map(KnownBatch::batch).toList();
    }

    private List<Boolean> undone() {
        return coach.readBatches().run(ADA).stream().map(KnownBatch::undone).toList();
    }

    private void undo(BatchId batch) {
        coach.undoBatch().run(ADA, batch);
    }

    private void edit(Edit edit) {
        assertThat(coach.editProfile().run(new EditProfileCommand(ADA, null, List.of(edit))))
                .isInstanceOf(EditOutcome.Applied.class);
    }

    @Test
    void takesAllOfAnImportBackAndNothingElse() {
        edit(new Edit.Set(CITY, "Bern"));
        Profile before = profile();
        BatchId batch = batch(positions().says("city", "Leeds").says("full_name", "Ada Lovelace"));
        assertThat(profile().items(Positions.COLLECTION)).hasSize(2);

        undo(batch);

        assertThat(profile().at(0)).isEqualTo(before.at(0));
        assertThat(coach.verifyProfile().run(ADA)).isInstanceOf(Verdict.Agrees.class);
    }

    @Test
    void isOnRecordAndCanBeUndoneItself() {
        BatchId batch = batch(positions());
        Profile imported = profile();
        undo(batch);

        List<Batch> batches = batches();
        assertThat(batches).extracting(Batch::title).containsExactly("Given file, cv.txt", "Given file, cv.txt");
        assertThat(batches.getFirst().undoes()).isEqualTo(batch);

        undo(batches.getFirst().id());
        assertThat(profile().at(0)).isEqualTo(imported.at(0));
        undo(batch);
        assertThat(profile().items(Positions.COLLECTION)).isEmpty();
    }

    @Test
    void leavesReadsOfEarlierTimesAsTheyWere() {
        Instant before = Instant.parse("2026-05-01T11:59:00Z");
        BatchId batch = batch(positions());
        Instant between = lastRecorded();
        undo(batch);

        assertThat(coach.readProfile().run(ADA, before).items(Positions.COLLECTION))
                .isEmpty();
        assertThat(coach.readProfile().run(ADA, between).items(Positions.COLLECTION))
                .hasSize(2);
        assertThat(coach.readProfile().run(ADA, lastRecorded()).items(Positions.COLLECTION))
                .isEmpty();
    }

    private Instant lastRecorded() {
        return coach.stores().profiles().ledger(ADA).getLast().extractedAt();
    }

    @Test
    void doesNothingTwice() {
        BatchId batch = batch(positions());
        undo(batch);
        int recorded = coach.stores().profiles().ledger(ADA).size();

        undo(batch);

        assertThat(coach.stores().profiles().ledger(ADA)).hasSize(recorded);
        assertThat(coach.readBatches().run(ADA)).hasSize(2);
    }

    @Test
    void leavesWhatWasUndoneBeforeAsItIs() {
        BatchId batch = batch(new GivenFile().says("city", "Leeds").says("full_name", "Ada Lovelace"));
        coach.undoChange().run(ADA, CITY, null);
        undo(batch);
        assertThat(profile().values()).isEmpty();

        undo(batches().getFirst().id());

        assertThat(profile().values()).containsOnlyKeys("full_name");
    }

    @Test
    void anImportThatBringsNothingIsNoBatch() {
        imported(positions());

        assertThat(imported(positions()).batch()).isNull();
        assertThat(coach.readBatches().run(ADA)).hasSize(1);
    }

    @Test
    void knowsNobodyElsesBatches() {
        BatchId batch = batch(positions());
        CoacheeId eve = new CoacheeId(new UUID(1, 9));

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> coach.undoBatch().run(eve, batch))
                .returns(ErrorCode.NOT_FOUND, CoachException::code);
        assertThat(coach.readBatches().run(eve)).isEmpty();
        assertThat(profile().find(new Target.Scalar("city"))).isEmpty();
        assertThat(profile().items(Positions.COLLECTION)).hasSize(2);
    }

    @Test
    void isBroughtBackByImportingTheFileAnew() {
        GivenFile file = positions().says("city", "Leeds");
        BatchId first = batch(file);
        Profile before = profile();
        undo(first);
        assertThat(undone()).containsExactly(false, true);

        BatchId again = batch(file);

        assertThat(profile().at(0)).isEqualTo(before.at(0));
        assertThat(undone()).containsExactly(false, true, false);
        assertThat(imported(file).batch()).isNull();
        assertThat(coach.verifyProfile().run(ADA)).isInstanceOf(Verdict.Agrees.class);

        undo(again);
        assertThat(profile().values()).isEmpty();
        assertThat(profile().items(Positions.COLLECTION)).isEmpty();

        imported(file);
        assertThat(profile().at(0)).isEqualTo(before.at(0));
    }

    @Test
    void isBroughtBackByANewerVersionOfTheFile() {
        undo(batch(new GivenFile()
                .says("city", "Leeds")
                .row("/work/0", "positions", "employer=Acme", "title=Cook", "start_date=2019")));

        imported(new GivenFile()
                .says("city", "York")
                .row("/work/0", "positions", "employer=Acme", "title=Cook", "start_date=2019", "location=Bern"));

        assertThat(profile().find(CITY).orElseThrow().value()).isEqualTo("York");
        assertThat(profile().items(Positions.COLLECTION))
                .singleElement()
                .satisfies(item -> assertThat(item.written())
                        .containsEntry("employer", "Acme")
                        .containsEntry("start_date", "2019")
                        .containsEntry("location", "Bern"));
    }

    @Test
    void whatWasRejectedOrUndoneByItselfStaysSoWhenTheFileIsImportedAnew() {
        GivenFile file = positions().says("city", "Leeds").says("region", "Yorkshire");
        BatchId batch = batch(file);
        coach.rejectValue().run(ADA, CITY, null);
        coach.undoChange().run(ADA, new Target.Scalar("region"), null);
        edit(new Edit.RemoveItem(
                "positions", profile().items(Positions.COLLECTION).getFirst().id()));
        undo(batch);

        imported(file);

        assertThat(profile().values()).doesNotContainKeys("city", "region");
        assertThat(profile().items(Positions.COLLECTION)).hasSize(1);
        assertThat(coach.verifyProfile().run(ADA)).isInstanceOf(Verdict.Agrees.class);
    }
}
