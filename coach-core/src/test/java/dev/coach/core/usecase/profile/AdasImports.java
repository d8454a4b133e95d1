package dev.coach.core.usecase.profile;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.ProfileFile.Problem;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.TickingClock;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A coachee who imports files whose content a test gives. */
abstract class AdasImports {
    static final CoacheeId ADA = new CoacheeId(new UUID(1, 1));
    static final Target CITY = new Target.Scalar("city");

    final Coach coach = Coach.builder()
            .stores(InMemoryStores.create())
            .ids(new FixedIds())
            .clock(new TickingClock(Instant.parse("2026-05-01T12:00:00Z"), Duration.ofSeconds(1)))
            .build();

    ImportOutcome run(GivenFile file, boolean keepGoodPart) {
        return coach.importProfile()
                .run(new ImportProfileCommand(ADA, file, "cv.txt", InputStream.nullInputStream(), keepGoodPart));
    }

    ImportOutcome.Imported imported(GivenFile file) {
        return (ImportOutcome.Imported) run(file, false);
    }

    List<String> refused(GivenFile file) {
        return ((ImportOutcome.Refused) run(file, false))
                .problems().stream().map(Problem::toString).toList();
    }

    Profile profile() {
        return coach.readProfile().run(ADA);
    }

    List<Map<String, String>> items(ItemCollection collection) {
        return profile().items(collection).stream().map(ProfileItem::written).toList();
    }

    static GivenFile positions() {
        return new GivenFile()
                .row("/work/0", "positions", "employer=Acme", "title=Cook", "start_date=2019", "end_date=2021")
                .row("/work/1", "positions", "employer=Beta", "title=Chef", "start_date=2021-04");
    }
}
