package dev.coach.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.Completeness;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Positions;
import dev.coach.core.testkit.RandomValues;
import dev.coach.core.voice.Voice;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StalenessAndCompletenessTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    private final Profiles sam = new Profiles();
    private final CompletenessRules rules = new CompletenessRules(CATALOGUE);

    @Test
    void aValueIsStaleWhenItIsOlderThanItsAttributeStaysFresh() {
        ProfileValue title = sam.said("current_title", "Nurse").asserted();

        assertThat(CurrentSituation.TITLE.freshMonths()).isEqualTo(12);
        assertThat(CurrentSituation.TITLE.isStale(title.observedAt(), Instant.parse("1970-12-31T00:00:00Z")))
                .isFalse();
        assertThat(CurrentSituation.TITLE.isStale(title.observedAt(), Instant.parse("1971-01-02T00:00:00Z")))
                .isTrue();
        assertThat(Positions.START_DATE.isStale(title.observedAt(), Instant.parse("2030-01-01T00:00:00Z")))
                .as("what does not change")
                .isFalse();
    }

    @Test
    void whatIsStaleIsAskedBehindAGapAndBeforeWhatIsDoubtful() {
        Profile profile = Profiles.knowing(sam.said("current_title", "Nurse"), sam.doubted("current_industry", "Care"));
        Instant later = Instant.parse("1971-06-01T00:00:00Z");

        assertThat(asked(profile, Set.of("current_title", "current_industry"), Instant.EPOCH))
                .as("fresh")
                .isEqualTo("current_industry");
        assertThat(asked(profile, Set.of("current_title", "current_industry"), later))
                .isEqualTo("current_title");
        assertThat(asked(profile, Set.of("current_title", "current_industry", "target_role"), later))
                .isEqualTo("target_role");
    }

    @Test
    void nothingIsKnownOfSomeoneNew() {
        Completeness none = rules.measure(Profile.empty(Profiles.SAM));

        assertThat(none.goal().share()).isZero();
        assertThat(none.sections().values())
                .allSatisfy(share -> assertThat(share.share()).isZero());
        assertThat(none.sections()).containsKeys("identity", "goals", "positions");
    }

    @Test
    void whatMattersMoreCountsMore() {
        double title = share(Profiles.knowing(sam.said("current_title", "Nurse")), "current_situation");
        double size = share(Profiles.knowing(sam.said("team_size", "4")), "current_situation");

        assertThat(title).isGreaterThan(size).isLessThan(1);
        assertThat(size).isPositive();
    }

    @Test
    void whatWasDeclinedOrMakesNoSenseDoesNotCount() {
        Completeness open = rules.measure(Profile.empty(Profiles.SAM));
        Completeness declined = rules.measure(Profiles.knowing(sam.declined("city")));
        Completeness retired = rules.measure(Profiles.knowing(sam.said("employment_status", "retired")));

        assertThat(of(declined, "identity")).isEqualTo(of(open, "identity") - 1);
        assertThat(of(retired, "current_situation")).isLessThan(of(open, "current_situation"));
    }

    /** What somebody has led is needed by who wants to lead, and not by who looks for work of their own. */
    @Test
    void whatTheGoalNeedsCountsForIt() {
        Observation[] begun = {sam.said("current_title", "Nurse"), sam.said("career_goal_short", "Something better")};
        Observation[] ofLeading = {sam.said("largest_team_led", "12"), sam.said("years_leading", "4")};

        assertThat(gain(ofLeading, sam.said("ic_vs_manager", "manager"), begun)).isPositive();
        assertThat(gain(ofLeading, sam.said("job_search_stage", "applying"), begun))
                .isZero();
    }

    private double gain(Observation[] told, Observation goal, Observation... begun) {
        Observation[] before = Stream.concat(Stream.of(begun), Stream.of(goal)).toArray(Observation[]::new);
        Observation[] after = Stream.concat(Stream.of(before), Stream.of(told)).toArray(Observation[]::new);
        return rules.measure(Profiles.knowing(after)).goal().share()
                - rules.measure(Profiles.knowing(before)).goal().share();
    }

    @Test
    void everythingKnownIsComplete() {
        RandomValues values = new RandomValues(new Random(1));
        Section goals = CATALOGUE.sections().stream()
                .filter(section -> section.name().equals("goals"))
                .findFirst()
                .orElseThrow();
        Profile profile = Profiles.knowing(goals.attributes().stream()
                .map(attribute -> sam.said(attribute.name(), values.next(attribute.type())))
                .toArray(Observation[]::new));

        assertThat(share(profile, "goals")).isEqualTo(1);
    }

    private static String asked(Profile profile, Set<String> open, Instant now) {
        Set<String> closed = new HashSet<>(CATALOGUE.names());
        closed.removeAll(open);
        return new NextBestQuestion(CATALOGUE, Voice.in(Language.ENGLISH))
                .choose(profile, CoachingState.INTAKE, closed, now)
                .map(Question::attribute)
                .orElse("nothing");
    }

    private double share(Profile profile, String section) {
        return Objects.requireNonNull(rules.measure(profile).sections().get(section))
                .share();
    }

    private static int of(Completeness completeness, String section) {
        return Objects.requireNonNull(completeness.sections().get(section)).of();
    }
}
