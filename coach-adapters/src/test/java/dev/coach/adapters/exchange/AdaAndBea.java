package dev.coach.adapters.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.port.ProfileFormat;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.TickingClock;
import dev.coach.core.usecase.profile.ImportOutcome;
import dev.coach.core.usecase.profile.ImportProfileCommand;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Two coachees who import files into their profiles and export them. */
abstract class AdaAndBea {
    static final CoacheeId ADA = new CoacheeId(new UUID(1, 1));
    static final CoacheeId BEA = new CoacheeId(new UUID(1, 2));
    static final JsonResumeFormat JSON_RESUME = new JsonResumeFormat();
    static final ArchiveFormat ARCHIVE = new ArchiveFormat();

    final Coach coach = Coach.builder()
            .stores(InMemoryStores.create())
            .ids(new FixedIds())
            .clock(new TickingClock(Instant.parse("2026-05-01T12:00:00Z"), Duration.ofSeconds(1)))
            .build();

    ImportOutcome run(CoacheeId coachee, ProfileFormat format, byte[] file, boolean keepGoodPart) {
        return coach.importProfile()
                .run(new ImportProfileCommand(
                        coachee, format, format.fileName(), new ByteArrayInputStream(file), keepGoodPart));
    }

    ImportOutcome.Imported imported(CoacheeId coachee, ProfileFormat format, byte[] file) {
        ImportOutcome outcome = run(coachee, format, file, false);
        assertThat(outcome.problems()).isEmpty();
        return (ImportOutcome.Imported) outcome;
    }

    byte[] exported(CoacheeId coachee, ProfileFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        coach.exportProfile().run(coachee, format, out);
        return out.toByteArray();
    }

    Profile profile(CoacheeId coachee) {
        return coach.readProfile().run(coachee);
    }

    /** What is known, without ids and whose it is. */
    static Map<String, Object> known(Profile profile) {
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
}
