package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.adapters.exchange.ProfileFormats;
import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.usecase.profile.Edit;
import dev.coach.core.usecase.profile.EditProfileCommand;
import dev.coach.core.usecase.profile.ImportProfileCommand;
import dev.coach.core.usecase.profile.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done to a ledger past Coach is found. */
class LedgerProofTest {
    private final CoacheeId coachee = new CoacheeId(UUID.randomUUID());
    private final Coach coach = Coach.builder()
            .stores(TestDatabase.shared().stores(new OnCommitJobs(TestDatabase.shared())))
            .ids(new FixedIds())
            .clock(() -> Instant.parse("2026-05-01T12:00:00.123456Z"))
            .build();

    @BeforeEach
    void fill() throws IOException {
        TestDatabase.register(coachee);
        coach.editProfile()
                .run(new EditProfileCommand(
                        coachee,
                        null,
                        List.of(new Edit.AddItem("skills", Map.of("name", "Crème brûlée", "level", "3")))));
        try (InputStream in = Objects.requireNonNull(
                getClass().getResourceAsStream("/dev/coach/adapters/exchange/whole.resume.json"))) {
            coach.importProfile()
                    .run(new ImportProfileCommand(
                            coachee,
                            ProfileFormats.find("json-resume").orElseThrow(),
                            "résumé.json",
                            new ByteArrayInputStream(in.readAllBytes()),
                            false));
        }
        assertThat(coach.verifyProfile().run(coachee)).isInstanceOf(Verdict.Agrees.class);
    }

    private void execute(String sql) {
        Jdbi.create(TestDatabase.shared().pool())
                .useHandle(handle -> handle.createUpdate(sql + " where coachee_id = :coachee")
                        .bind("coachee", coachee.value())
                        .execute());
    }

    @Test
    void anObservationThatIsSaidToHaveComeWithAnotherBatch() {
        execute("update observation set batch_id = null");

        assertThat(coach.verifyProfile().run(coachee)).isInstanceOf(Verdict.Differs.class);
    }

    @Test
    void aProfileThatIsGoneWithAllThatBelongedToIt() {
        execute("delete from profile");

        assertThat(coach.verifyProfile().run(coachee))
                .isInstanceOfSatisfying(
                        Verdict.Differs.class,
                        differs -> assertThat(differs.withoutProfile()).isTrue());
    }

    @Test
    void anAccountHasAProfileFromTheStart() {
        CoacheeId newcomer = new CoacheeId(UUID.randomUUID());
        TestDatabase.register(newcomer);

        assertThat(coach.verifyProfile().run(newcomer)).isEqualTo(new Verdict.Agrees(0));
        coach.eraseProfile().run(newcomer);
        assertThat(coach.verifyProfile().run(newcomer)).isEqualTo(new Verdict.Agrees(0));
    }

    @Test
    void twoWhoRecordTheSameAtTheSameTimeCountItOnce() throws Exception {
        ProfileStore profiles = coach.stores().profiles();
        Profile known = profiles.read(coachee);
        ProfileUpdate again = new ProfileUpdate(
                known, List.of(anotherLike(profiles.ledger(coachee).getFirst())), known, null);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> second = profiles.alone(coachee, () -> {
                Future<?> waiting = thread.submit(() -> profiles.apply(again, null));
                Awaitility.await().until(this::somebodyWaitsForALock);
                profiles.apply(again, null);
                return waiting;
            });
            second.get();
        }

        assertThat(profiles.damage(coachee).lost()).isZero();
    }

    private static Observation anotherLike(Observation one) {
        return new Observation(
                new ObservationId(UUID.randomUUID()),
                one.coachee(),
                one.target(),
                one.operation(),
                one.value(),
                one.concerns(),
                one.confidence(),
                one.authority(),
                one.source(),
                one.quote(),
                one.extractor(),
                one.observedAt(),
                one.extractedAt());
    }

    private boolean somebodyWaitsForALock() {
        return Jdbi.create(TestDatabase.shared().unpooled())
                .withHandle(
                        handle -> handle.createQuery("""
                        select exists (select 1 from pg_stat_activity
                            where datname = current_database() and wait_event_type = 'Lock')
                        """).mapTo(Boolean.class).one());
    }

    @Test
    void theMigrationMakesTheDigestsThatCoachMakes() throws IOException {
        String migration;
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("migration/V22__every_digest.sql"))) {
            migration = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String update = migration
                .substring(migration.indexOf("update observation"), migration.indexOf("alter table"))
                .replaceFirst(";\\s*$", " where coachee_id = '" + coachee + "'");
        Jdbi.create(TestDatabase.shared().pool()).useTransaction(handle -> {
            handle.execute("update observation set digest = '' where coachee_id = ?", coachee.value());
            assertThat(altered(handle))
                    .isEqualTo(coach.stores().profiles().ledger(coachee).size());

            handle.execute(update);

            assertThat(altered(handle)).isZero();
            handle.rollback();
        });
    }

    private int altered(Handle handle) {
        return LedgerProof.altered(handle, coachee).size();
    }
}
