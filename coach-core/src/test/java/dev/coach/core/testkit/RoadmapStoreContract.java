package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.roadmap.Milestone;
import dev.coach.core.domain.roadmap.MilestoneId;
import dev.coach.core.domain.roadmap.Roadmap;
import dev.coach.core.port.RoadmapStore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link RoadmapStore} does. */
public abstract class RoadmapStoreContract extends StoresContract {
    @Test
    void someoneNewHasNoRoadmap() {
        assertThat(stores.roadmaps().find(coachee)).isEmpty();
    }

    @Test
    void findsTheRoadmapAsItWasSaved() {
        Roadmap roadmap = roadmap(
                1,
                milestone("Talk to two data engineers", LocalDate.of(2026, 2, 28), true),
                milestone("Learn \"SQL\" – 90%", null, false),
                milestone("Apply", LocalDate.of(2027, 1, 1), false));
        stores.roadmaps().save(roadmap);

        assertThat(stores.roadmaps().find(coachee)).contains(roadmap);
    }

    @Test
    void replacesTheWholeRoadmap() {
        Milestone kept = milestone("Learn SQL", null, false);
        stores.roadmaps().save(roadmap(1, milestone("Talk", null, true), kept, milestone("Apply", null, false)));
        Roadmap second = new Roadmap(
                coachee,
                2,
                "Another goal",
                List.of(
                        milestone("Build something", null, false),
                        new Milestone(kept.id(), "Learn more SQL", LocalDate.of(2026, 5, 1), true)));
        stores.roadmaps().save(second);

        assertThat(stores.roadmaps().find(coachee)).contains(second);
    }

    @Test
    void keepsARoadmapWithoutMilestones() {
        stores.roadmaps().save(roadmap(1, milestone("Talk", null, false)));
        stores.roadmaps().save(roadmap(2));

        assertThat(stores.roadmaps().find(coachee)).contains(roadmap(2));
    }

    @Test
    void showsNothingToAnotherCoachee() {
        stores.roadmaps().save(roadmap(1));

        assertThat(stores.roadmaps().find(stranger)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2, 7})
    void refusesAFirstRoadmapOfAnotherVersionThanOne(long version) {
        assertRefused(roadmap(version));
        assertThat(stores.roadmaps().find(coachee)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 4})
    void refusesAVersionThatIsNotOneMoreThanTheStoredOne(long version) {
        stores.roadmaps().save(roadmap(1, milestone("Talk", null, false)));
        Roadmap second = roadmap(2, milestone("Talk", null, true));
        stores.roadmaps().save(second);

        assertRefused(roadmap(version, milestone("Apply", null, false)));
        assertThat(stores.roadmaps().find(coachee)).contains(second);
    }

    @Test
    void savesExactlyOneOfManyNextVersions() {
        stores.roadmaps().save(roadmap(1));

        List<String> outcomes = Race.run(6, number -> {
            try {
                stores.roadmaps().save(roadmap(2, milestone("Step " + number, null, false)));
                return "saved";
            } catch (CoachException refused) {
                return refused.code().code();
            }
        });

        assertThat(outcomes).containsOnlyOnce("saved").containsOnly("saved", "version_conflict");
        assertThat(stores.roadmaps().find(coachee).orElseThrow().milestones()).hasSize(1);
    }

    private void assertRefused(Roadmap roadmap) {
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> stores.roadmaps().save(roadmap))
                .returns(ErrorCode.VERSION_CONFLICT, CoachException::code);
    }

    private Roadmap roadmap(long version, Milestone... milestones) {
        return new Roadmap(coachee, version, "Data engineer", List.of(milestones));
    }

    private Milestone milestone(String title, @Nullable LocalDate due, boolean done) {
        return new Milestone(new MilestoneId(ids.next()), title, due, done);
    }
}
