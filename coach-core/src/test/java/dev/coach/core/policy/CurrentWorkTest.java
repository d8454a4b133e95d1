package dev.coach.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Positions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an end of one fact of the work of now takes with it. */
class CurrentWorkTest {
    private final Profiles sam = new Profiles();
    private final List<Observation> nurseAtAcme = List.of(
            sam.said("current_title", "nurse"),
            sam.said("current_employer", "Acme"),
            sam.said("current_industry", "health"),
            sam.said("years_in_role", "4"),
            sam.said("team_size", "12"),
            sam.said("notice_period_weeks", "4"),
            sam.said("positions", 1, "title", "nurse"),
            sam.said("positions", 1, "employer", "Acme"),
            sam.said("positions", 1, "current", "true"));

    @Test
    void theEndOfTheEmployerTakesAllThatBelongsToThatJob() {
        Profile profile = then(sam.retired("current_employer", "Acme"));

        assertThat(profile.values()).containsOnlyKeys("current_industry");
        assertThat(current(profile)).containsExactly("false");
    }

    @Test
    void aConfirmedEndTakesTheSame() {
        Observation title = sam.read("current_title", "nurse");
        Observation employer = sam.read("current_employer", "Acme");
        Observation over = sam.retired("current_employer", "Acme");

        assertThat(Profiles.folded(title, employer, over).values())
                .containsOnlyKeys("current_title", "current_employer");
        assertThat(Profiles.folded(title, employer, over, sam.confirms(over)).values())
                .isEmpty();
    }

    @Test
    void whoIsPromotedStaysWithTheEmployer() {
        Profile profile = then(sam.retired("current_title", "nurse"), sam.said("current_title", "ward manager"));

        assertThat(value(profile, "current_title")).isEqualTo("ward manager");
        assertThat(value(profile, "current_employer")).isEqualTo("Acme");
        assertThat(profile.values()).containsKey("team_size");
    }

    @Test
    void whoMovesHasTheTitleThatIsSaidWithTheNewEmployer() {
        Profile profile = then(
                sam.retired("current_employer", "Acme"),
                sam.said("current_employer", "Mercy"),
                sam.said("current_title", "midwife"));

        assertThat(profile.values()).containsOnlyKeys("current_industry", "current_title", "current_employer");
    }

    @Test
    void ofTwoJobsTheOtherOneStays() {
        Profile profile = then(
                sam.said("positions", 2, "title", "tutor"),
                sam.said("positions", 2, "employer", "Bistro"),
                sam.said("positions", 2, "current", "true"),
                sam.said("current_title", "tutor"),
                sam.retired("current_employer", "Acme"));

        assertThat(value(profile, "current_title")).isEqualTo("tutor");
        assertThat(profile.values()).containsKey("team_size").doesNotContainKey("current_employer");
        assertThat(current(profile)).containsExactly("false", "true");
    }

    private Profile then(Observation... said) {
        return Profiles.knowing(
                Stream.concat(nurseAtAcme.stream(), Arrays.stream(said)).toArray(Observation[]::new));
    }

    private static String value(Profile profile, String name) {
        return profile.find(new Target.Scalar(name)).orElseThrow().value();
    }

    private static List<String> current(Profile profile) {
        return profile.items(Positions.COLLECTION).stream()
                .map(position -> position.value("current").orElse(""))
                .toList();
    }
}
