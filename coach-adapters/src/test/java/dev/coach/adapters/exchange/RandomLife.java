package dev.coach.adapters.exchange;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Positions;
import dev.coach.core.usecase.profile.Edit;
import dev.coach.core.usecase.profile.EditProfileCommand;
import dev.coach.core.usecase.profile.ImportProfileCommand;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A coachee who hands in files, corrects, confirms, rejects, undoes, merges and splits at random; the same seed does the same. */
final class RandomLife {
    private static final List<String> CITIES = List.of("Bern", "Basel", "Chur");
    private static final Target CITY = new Target.Scalar("city");

    private final Coach coach;
    private final CoacheeId coachee;
    private final Random random;

    RandomLife(Coach coach, CoacheeId coachee, long seed) {
        this.coach = coach;
        this.coachee = coachee;
        this.random = new Random(seed);
    }

    void run(int steps) {
        for (int step = 0; step < steps; step++) {
            handIn(resume());
            List<ProfileItem> positions = profile().items(Positions.COLLECTION);
            switch (random.nextInt(8)) {
                case 0 -> edit(new Edit.Set(CITY, anyCity()));
                case 1 -> edit(new Edit.Decline("region"));
                case 2 -> decide(coach.undoChange()::run);
                case 3 -> decide(coach.rejectValue()::run);
                case 4 -> decide(coach.confirmValue()::run);
                case 5 -> merge(positions);
                case 6 -> split(positions);
                default ->
                    positions.stream().limit(1).forEach(first -> edit(new Edit.RemoveItem("positions", first.id())));
            }
        }
    }

    private void handIn(String resume) {
        JsonResumeFormat format = new JsonResumeFormat();
        coach.importProfile()
                .run(new ImportProfileCommand(
                        coachee,
                        format,
                        format.fileName(),
                        new ByteArrayInputStream(resume.getBytes(StandardCharsets.UTF_8)),
                        false));
    }

    private String resume() {
        return """
                {"basics":{"location":{"city":"%s"}},
                 "work":[{"name":"E%d","position":"P%d","startDate":"20%02d","location":"L%d"}]}
                """.formatted(
                        anyCity(), random.nextInt(4), random.nextInt(2), 10 + random.nextInt(4), random.nextInt(3));
    }

    private String anyCity() {
        return CITIES.get(random.nextInt(CITIES.size()));
    }

    private void merge(List<ProfileItem> positions) {
        if (positions.size() > 2) {
            coach.mergeItems()
                    .run(
                            coachee,
                            "positions",
                            positions.get(1).id(),
                            positions.get(0).id());
        }
    }

    /** Splits the first value off the first item that several sources speak of. */
    private void split(List<ProfileItem> positions) {
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
                                position.fields().values().iterator().next().observation()));
    }

    private void decide(Decision decision) {
        if (profile().find(CITY).isPresent()) {
            decision.about(coachee, CITY, null);
        }
    }

    private void edit(Edit edit) {
        coach.editProfile().run(new EditProfileCommand(coachee, null, List.of(edit)));
    }

    private Profile profile() {
        return coach.readProfile().run(coachee);
    }

    /** What a coachee can do about the value of a target. */
    @FunctionalInterface
    private interface Decision {
        ProfileUpdate about(CoacheeId coachee, Target target, @Nullable ObservationId observation);
    }
}
