package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.adapters.exchange.ProfileFormats;
import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.ProfileFormat;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.usecase.profile.ImportOutcome;
import dev.coach.core.usecase.profile.ImportProfileCommand;
import dev.coach.core.usecase.profile.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file through the engine into the database, and from there to another account. */
class ImportedProfileTest {
    private static final CoacheeId ADA = new CoacheeId(UUID.nameUUIDFromBytes(new byte[] {'a'}));
    private static final CoacheeId BEA = new CoacheeId(UUID.nameUUIDFromBytes(new byte[] {'b'}));

    private final Coach coach = Coach.builder()
            .stores(TestDatabase.shared().stores(new OnCommitJobs(TestDatabase.shared())))
            .ids(new FixedIds())
            .clock(() -> Instant.parse("2026-05-01T12:00:00Z"))
            .build();

    private ImportOutcome.Imported imported(CoacheeId coachee, String format, byte[] file) {
        return (ImportOutcome.Imported) coach.importProfile()
                .run(new ImportProfileCommand(coachee, format(format), "file", new ByteArrayInputStream(file), false));
    }

    private byte[] exported(CoacheeId coachee, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        coach.exportProfile().run(coachee, format(format), out);
        return out.toByteArray();
    }

    private static ProfileFormat format(String name) {
        return ProfileFormats.find(name).orElseThrow();
    }

    @Test
    void isStoredAsImportedAndMovesToAnotherAccount() throws IOException {
        byte[] resume;
        try (InputStream in = Objects.requireNonNull(
                getClass().getResourceAsStream("/dev/coach/adapters/exchange/whole.resume.json"))) {
            resume = in.readAllBytes();
        }

        TestDatabase.register(ADA);
        TestDatabase.register(BEA);

        imported(ADA, "json-resume", resume);
        assertThat(coach.verifyProfile().run(ADA)).isInstanceOf(Verdict.Agrees.class);
        assertThat(imported(ADA, "json-resume", resume).update().observations()).isEmpty();

        byte[] archive = exported(ADA, "coach");
        imported(BEA, "coach", archive);
        assertThat(coach.verifyProfile().run(BEA)).isInstanceOf(Verdict.Agrees.class);
        assertThat(coach.readProfile().run(BEA).values())
                .isEqualTo(coach.readProfile().run(ADA).values())
                .isNotEmpty();
        assertThat(coach.readProfile().run(BEA).items())
                .isEqualTo(coach.readProfile().run(ADA).items());
        assertThat(exported(BEA, "json-resume")).isEqualTo(exported(ADA, "json-resume"));
        assertThat(imported(BEA, "coach", archive).update().observations()).isEmpty();
    }
}
