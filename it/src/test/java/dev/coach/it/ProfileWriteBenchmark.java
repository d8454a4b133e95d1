package dev.coach.it;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Sensitivity;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.Positions;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints what one edit of a scalar, and one of a field of an item, costs coachees whose ledger is short, long and very long, who
 * have told little or nearly everything, as a multiple of the first: it should not grow. Part of {@code make bench}.
 */
public final class ProfileWriteBenchmark {
    /** Without those of the work of now, which end each other. */
    private static final List<Attribute<?>> FILLED = Catalogue.standard().sections().stream()
            .filter(section -> !section.equals(CurrentSituation.SECTION))
            .flatMap(section -> section.attributes().stream())
            .filter(scalar -> scalar.sensitivity() == Sensitivity.OPEN && !scalar.equals(Identity.CITY))
            .filter(scalar -> written(scalar, 0).isPresent())
            .toList();

    /** Which takes the same time for all, and so would hide what differs. */
    private static final String DO_NOT_WAIT_FOR_THE_DISK = "?options=-c%20synchronous_commit=off";

    private static final int MOVES_AT_ONCE = 100;
    private static final int WARM_UP = 500;
    private static final int ROUNDS = 5;
    private static final int EDITS = 100;

    /** How many edits one coachee takes, at most, for each hundred observations on record; so a short ledger stays short. */
    private static final int EDITS_PER_HUNDRED = 20;

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
        int all = FILLED.size();
        List<Case> cases = List.of(
                told(10, 10, 1),
                told(1_000, 10, 1),
                told(1_000, all, 1),
                told(100_000, all, 1),
                told(100_000, all, 100),
                told(100_000, all, 1, true),
                moved(10),
                moved(1_000),
                moved(100_000));
        for (boolean item : new boolean[] {false, true}) {
            cases.forEach(each -> each.edit(WARM_UP, item));
            cases.forEach(each -> each.nanos.clear());
            // In turns, so that what slows the machine slows all of them.
            IntStream.range(0, ROUNDS).forEach(round -> cases.forEach(each -> each.edit(EDITS, item)));
            double floor = cases.getFirst().median();
            cases.forEach(each -> System.out.printf(
                    "one %s edited after %s: median %.2f ms, %.2f times the first%n",
                    item ? "field of a position" : "scalar", each.name, each.median() / 1e6, each.median() / floor));
        }
    }

    private Case told(int observations, int values, int positions) {
        return told(observations, values, positions, false);
    }

    /**
     * Coachees about whom so many observations are on record, of whose scalars this many are known, with so many positions.
     *
     * @param cleared whether every other observation takes a value away, which decides about what is said of earlier times
     */
    private Case told(int observations, int values, int positions, boolean cleared) {
        return new Case(
                "%,d observations%s, %d values, %d positions"
                        .formatted(observations, cleared ? ", half of them clearings" : "", values, positions),
                coachees(observations, () -> told(newcomer(positions), observations, values, cleared)));
    }

    /** Coachees who said so often where they live, and took it back as often, that all is about what is edited. */
    private Case moved(int observations) {
        return new Case(
                "%,d observations of that scalar, half of them clearings".formatted(observations),
                coachees(observations, () -> moved(newcomer(1), observations)));
    }

    private static List<Told> coachees(int observations, Supplier<Told> newcomer) {
        int edits = 2 * (WARM_UP + ROUNDS * EDITS);
        int coachees = Math.max(1, 100 * edits / EDITS_PER_HUNDRED / observations);
        return Stream.generate(newcomer).limit(coachees).toList();
    }

    private CoacheeId newcomer(int positions) {
        CoacheeId coachee = new CoacheeId(UUID.randomUUID());
        database.accounts().create(new Account(coachee, coachee + "@example.org", "Bench", Instant.now()), "no hash");
        edit(
                coachee,
                IntStream.range(0, positions)
                        .<Edit>mapToObj(number -> new Edit.AddItem(
                                Positions.COLLECTION.name(), Map.of(Positions.TITLE.name(), "Job " + number)))
                        .toList());
        return coachee;
    }

    private Told moved(CoacheeId coachee, int observations) {
        Target city = new Target.Scalar(Identity.CITY.name());
        edit(coachee, List.of(new Edit.Set(city, "Bern")));
        for (int recorded = 2; recorded < observations; recorded += MOVES_AT_ONCE) {
            edit(
                    coachee,
                    IntStream.range(0, Math.min(MOVES_AT_ONCE, observations - recorded))
                            .<Edit>mapToObj(
                                    move -> move % 2 == 0 ? new Edit.Clear(city) : new Edit.Set(city, "City " + move))
                            .toList());
            edit(coachee, List.of(new Edit.Set(city, "Bern")));
        }
        return told(coachee);
    }

    private Told told(CoacheeId coachee, int observations, int values, boolean cleared) {
        int positions =
                coach.readProfile().run(coachee).items(Positions.COLLECTION).size();
        for (int recorded = positions, step = 0; recorded < observations; step++) {
            int answer = step;
            List<Edit> edits = FILLED.stream()
                    .limit(Math.min(values, observations - recorded))
                    .map(scalar -> said(scalar, answer, cleared))
                    .toList();
            edit(coachee, edits);
            recorded += edits.size();
        }
        return told(coachee);
    }

    private static Edit said(Attribute<?> scalar, int step, boolean cleared) {
        Target target = new Target.Scalar(scalar.name());
        return cleared && step % 2 == 1
                ? new Edit.Clear(target)
                : new Edit.Set(target, written(scalar, step).orElseThrow());
    }

    private Told told(CoacheeId coachee) {
        return new Told(
                coachee,
                coach.readProfile()
                        .run(coachee)
                        .items(Positions.COLLECTION)
                        .getFirst()
                        .id());
    }

    /** Another value of it with each step; empty where not any value goes with any value of another. */
    private static Optional<String> written(Attribute<?> scalar, int step) {
        return switch (scalar.type()) {
            case AttributeType.Scale scale -> Optional.of(Integer.toString(1 + step % 5));
            case AttributeType.YesNo yesNo -> Optional.of(Boolean.toString(step % 2 == 0));
            case AttributeType.Percent percent -> Optional.of(Integer.toString(step % 100));
            case AttributeType.Text text -> Optional.of("Words " + step);
            case AttributeType.Choices<?> some ->
                Optional.of(some.allowed().get(step % some.allowed().size()));
            case AttributeType.Choice<?> choice
            when !scalar.equals(Identity.AGE_BAND) ->
                Optional.of(choice.allowed().get(step % choice.allowed().size()));
            default -> Optional.empty();
        };
    }

    private void edit(CoacheeId coachee, List<Edit> edits) {
        EditOutcome outcome = coach.editProfile().run(new EditProfileCommand(coachee, null, edits));
        if (!(outcome instanceof EditOutcome.Applied(var update))
                || update.observations().size() != edits.size()) {
            throw new AssertionError(outcome);
        }
    }

    /** A coachee, and the first of their positions. */
    private record Told(CoacheeId coachee, ItemId position) {}

    /** Coachees of one kind who move house, or their job, again and again. */
    private final class Case {
        private final String name;
        private final List<Told> coachees;
        private final List<Long> nanos = new ArrayList<>();
        private int edits;

        Case(String name, List<Told> coachees) {
            this.name = name;
            this.coachees = coachees;
        }

        void edit(int times, boolean item) {
            for (int time = 0; time < times; time++) {
                Told told = coachees.get(edits % coachees.size());
                Target place = item
                        ? new Target.Field(Positions.COLLECTION.name(), told.position(), Positions.LOCATION.name())
                        : new Target.Scalar(Identity.CITY.name());
                List<Edit> move = List.of(new Edit.Set(place, "City %d".formatted(edits++)));
                long start = System.nanoTime();
                ProfileWriteBenchmark.this.edit(told.coachee(), move);
                nanos.add(System.nanoTime() - start);
            }
        }

        double median() {
            return nanos.stream().sorted().toList().get(nanos.size() / 2);
        }
    }
}
