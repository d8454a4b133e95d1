package dev.coach.it;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Sensitivity;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Identity;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.usecase.profile.Edit;
import dev.coach.core.usecase.profile.EditOutcome;
import dev.coach.core.usecase.profile.EditProfileCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Prints what one edit costs a coachee whose ledger is short, long and very long, and one who has told little or everything,
 * as a multiple of the first: it should not grow. Part of {@code make bench}.
 */
public final class ProfileWriteBenchmark {
    private static final List<Attribute<?>> SCALES = Catalogue.standard().scalars().stream()
            .filter(scalar -> scalar.type().code().equals("scale") && scalar.sensitivity() == Sensitivity.OPEN)
            .toList();

    /** Which takes the same time for all, and so would hide what differs. */
    private static final String DO_NOT_WAIT_FOR_THE_DISK = "?options=-c%20synchronous_commit=off";

    private static final int WARM_UP = 500;
    private static final int ROUNDS = 5;
    private static final int EDITS = 100;

    private final Coach coach;
    private final PostgresDatabase database;

    private ProfileWriteBenchmark(PostgresDatabase database) {
        this.database = database;
        coach = Coach.builder()
                .stores(database.stores(InMemoryStores.create().jobs()))
                .build();
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("coach-bench-");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
                PostgresDatabase database = PostgresDatabase.open(
                        postgres.jdbcUrl() + DO_NOT_WAIT_FOR_THE_DISK,
                        postgres.user(),
                        postgres.password(),
                        4,
                        InstantSource.system())) {
            new ProfileWriteBenchmark(database).run();
        }
    }

    private void run() {
        List<Case> cases = List.of(
                told("10 observations, 10 values", 10, 10),
                told("1,000 observations, 10 values", 1_000, 10),
                told("1,000 observations, %d values".formatted(SCALES.size()), 1_000, SCALES.size()),
                told("100,000 observations, %d values".formatted(SCALES.size()), 100_000, SCALES.size()));
        cases.forEach(each -> each.move(WARM_UP));
        cases.forEach(each -> each.nanos.clear());
        // In turns, so that what slows the machine slows all of them.
        IntStream.range(0, ROUNDS).forEach(round -> cases.forEach(each -> each.move(EDITS)));
        double floor = cases.getFirst().median();
        cases.forEach(each -> System.out.printf(
                "one edit after %s: median %.2f ms, %.2f times the first%n",
                each.name, each.median() / 1e6, each.median() / floor));
    }

    /** A coachee of whose attributes this many are known, and about whom so many observations are on record. */
    private Case told(String name, int observations, int values) {
        CoacheeId coachee = new CoacheeId(UUID.randomUUID());
        database.accounts().create(new Account(coachee, coachee + "@example.org", name, Instant.now()), "no hash");
        for (int recorded = 0, step = 0; recorded < observations; step++) {
            int answer = 1 + step % 5;
            List<Edit> edits = SCALES.stream()
                    .limit(Math.min(values, observations - recorded))
                    .<Edit>map(scalar -> new Edit.Set(new Target.Scalar(scalar.name()), Integer.toString(answer)))
                    .toList();
            edit(coachee, edits);
            recorded += edits.size();
        }
        return new Case(name, coachee);
    }

    private void edit(CoacheeId coachee, List<Edit> edits) {
        EditOutcome outcome = coach.editProfile().run(new EditProfileCommand(coachee, null, edits));
        if (!(outcome instanceof EditOutcome.Applied(var update))
                || update.observations().size() != edits.size()) {
            throw new AssertionError(outcome);
        }
    }

    /** A coachee who moves house again and again. */
    private final class Case {
        private final String name;
        private final CoacheeId coachee;
        private final List<Long> nanos = new ArrayList<>();

        Case(String name, CoacheeId coachee) {
            this.name = name;
            this.coachee = coachee;
        }

        void move(int times) {
            for (int time = 0; time < times; time++) {
                String city = "City %d".formatted(nanos.size());
                long start = System.nanoTime();
                edit(coachee, List.of(new Edit.Set(new Target.Scalar(Identity.CITY.name()), city)));
                nanos.add(System.nanoTime() - start);
            }
        }

        double median() {
            return nanos.stream().sorted().toList().get(nanos.size() / 2);
        }
    }
}
