package dev.coach.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.schema.Catalogue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentsTest {
    private static final Instant START = Instant.EPOCH;

    private final CoachingRules rules = new CoachingRules(Catalogue.standard(), Language.ENGLISH);
    private final Profiles sam = new Profiles();

    @Test
    void asksForOneSmallStepWhenAllElseIsClear() {
        Profile profile = Profiles.knowing(sam.said("current_title", "nurse"), sam.said("target_role", "teacher"));
        Set<String> asked = new HashSet<>(Catalogue.standard().names());
        asked.remove("last_commitment");

        CoachingDecision decision = rules.decide(profile, Asked.of(asked));

        assertThat(Optional.ofNullable(decision.question()).map(Question::attribute))
                .contains("last_commitment");
        asked.add("last_commitment");
        assertThat(rules.decide(profile, Asked.of(asked)).question()).isNull();
    }

    @Test
    void asksForAStepBeforeWhatMattersLess() {
        Profile profile = Profiles.knowing(sam.said("current_title", "nurse"), sam.said("target_role", "teacher"));
        List<String> asked = new ArrayList<>();
        Optional<String> next = attribute(profile, Set.of());
        while (next.isPresent()) {
            asked.add(next.get());
            next = attribute(profile, Set.copyOf(asked));
        }

        int step = asked.indexOf("last_commitment");
        assertThat(asked.subList(0, step)).contains("goal_deadline", "satisfaction_overall");
        assertThat(asked.subList(step + 1, asked.size()))
                .hasSizeGreaterThan(10)
                .contains("satisfaction_workload", "willing_to_relocate");
    }

    @Test
    void asksForNoOtherStepWhileOneIsUnderWay() {
        Set<String> asked = new HashSet<>(Catalogue.standard().names());
        asked.remove("last_commitment");

        assertThat(rules.decide(Profiles.knowing(promised().toArray(Observation[]::new)), Asked.of(asked))
                        .question())
                .isNull();
        List<Observation> done = new ArrayList<>(promised());
        done.add(sam.said("last_commitment_status", "done"));
        assertThat(attribute(Profiles.knowing(done.toArray(Observation[]::new)), asked))
                .contains("last_commitment");
    }

    @Test
    void asksForTheCoacheesOwnWaysFirst() {
        Set<String> asked = new HashSet<>(Catalogue.standard().names());
        asked.removeAll(List.of("options_named", "consent_to_advice", "last_commitment", "last_commitment_due"));
        List<Observation> known =
                new ArrayList<>(List.of(sam.said("current_title", "nurse"), sam.said("target_role", "midwife")));

        assertThat(attribute(known, asked)).contains("options_named");
        asked.add("options_named");
        assertThat(attribute(known, asked)).contains("consent_to_advice");
        assertThat(text(known(known, "consent_to_advice", "true"), asked))
                .contains("helped others")
                .contains("a midwife");
        assertThat(text(known(known, "consent_to_advice", "false"), asked)).doesNotContain("helped others");
        assertThat(text(known(known, "options_named", "ask at my clinic"), asked))
                .contains("“ask at my clinic”");
    }

    @Test
    void asksForTheDayOfAStepThatWasAgreedOnWithoutOne() {
        Set<String> asked = new HashSet<>(Catalogue.standard().names());
        asked.remove("last_commitment_due");

        assertThat(attribute(promised(), asked)).contains("last_commitment_due");
        assertThat(attribute(known(promised(), "last_commitment_due", "1970-01-09"), asked))
                .isEmpty();
    }

    @Test
    void pausesWhenAStepHasBeenAgreedOn() {
        Profile profile = Profiles.knowing(
                known(promised(), "last_commitment_due", "1970-01-09").toArray(Observation[]::new));

        assertThat(rules.decide(profile, answering("last_commitment_due")).question())
                .isNull();
        assertThat(rules.decide(profile, answering("goal_deadline")).question()).isNotNull();
    }

    private static Asked answering(String last) {
        return new Asked(Set.of("last_commitment", last), last, Asked.Wish.ANYTHING);
    }

    @ParameterizedTest
    @CsvSource({
        // the day it is due, how often to look, hours since, expected
        "1970-01-09,        , 190, COACHING",
        "1970-01-09,        , 192, REVIEW",
        "1970-01-01,        ,  23, COACHING",
        "1970-01-01,        ,  24, REVIEW",
        "1970-01-31, weekly , 169, REVIEW",
        "1970-01-03, weekly ,  48, REVIEW",
        "1970-01-31, on_request, 9000, COACHING"
    })
    void comesBackOnTheDayThatWasAgreedOn(String due, String frequency, int hours, CoachingState expected) {
        List<Observation> said = known(promised(), "last_commitment_due", due);

        assertThat(state(hours, frequency == null ? said : known(said, "checkin_frequency", frequency)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"187, COACHING", "188, REVIEW"})
    void theDayBeginsWhereTheCoacheeLives(int hours, CoachingState expected) {
        List<Observation> said = known(promised(), "timezone", "Asia/Dubai");

        assertThat(state(hours, known(said, "last_commitment_due", "1970-01-09")))
                .isEqualTo(expected);
    }

    private List<Observation> known(List<Observation> before, String attribute, String value) {
        List<Observation> known = new ArrayList<>(before);
        known.add(sam.said(attribute, value));
        return known;
    }

    private Optional<String> attribute(List<Observation> known, Set<String> asked) {
        return attribute(Profiles.knowing(known.toArray(Observation[]::new)), asked);
    }

    private String text(List<Observation> known, Set<String> asked) {
        return Objects.requireNonNull(rules.decide(Profiles.knowing(known.toArray(Observation[]::new)), Asked.of(asked))
                        .question())
                .text();
    }

    private Optional<String> attribute(Profile profile, Set<String> asked) {
        return Optional.ofNullable(rules.decide(profile, Asked.of(asked)).question())
                .map(Question::attribute);
    }

    @ParameterizedTest
    @CsvSource({
        // last said of it, hours since, expected
        "           ,   1, COACHING",
        "           ,  25, REVIEW",
        "planned    ,  25, REVIEW",
        "started    ,  25, REVIEW",
        "postponed  ,  25, REVIEW",
        "done       , 900, COACHING",
        "dropped    , 900, COACHING"
    })
    void comesBackToWhatWasSetOnceItsTimeHasPassed(String status, int hours, CoachingState expected) {
        List<Observation> said = new ArrayList<>(promised());
        if (status != null) {
            said.add(sam.said("last_commitment_status", status));
        }

        assertThat(state(hours, said)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"weekly, 100, COACHING", "weekly, 169, REVIEW", "monthly, 169, COACHING", "on_request, 9000, COACHING"})
    void keepsToHowOftenTheCoacheeWantsToLook(String frequency, int hours, CoachingState expected) {
        List<Observation> said = new ArrayList<>(promised());
        said.add(sam.said("checkin_frequency", frequency));

        assertThat(state(hours, said)).isEqualTo(expected);
    }

    @Test
    void asksNobodyWhoWouldRatherNotBeAsked() {
        List<Observation> said = new ArrayList<>(promised());
        said.add(sam.said("wants_accountability", "false"));

        assertThat(state(25, said)).isEqualTo(CoachingState.COACHING);
    }

    @Test
    void asksOnceAndInTheCoacheesWords() {
        Profile profile = Profiles.knowing(promised().toArray(Observation[]::new));
        Instant later = START.plus(Duration.ofDays(3));

        CoachingDecision decision = rules.decide(profile, Asked.of(Set.of()), false, later);

        assertThat(Optional.ofNullable(decision.question()).map(Question::text))
                .hasValueSatisfying(text -> assertThat(text).contains("“call the college”"));
        assertThat(rules.decide(profile, Asked.of(Set.of("last_commitment_status")), false, later)
                        .state())
                .isEqualTo(CoachingState.COACHING);
    }

    private CoachingState state(int hours, List<Observation> said) {
        return rules.decide(
                        Profiles.knowing(said.toArray(Observation[]::new)),
                        Asked.of(Set.of()),
                        false,
                        START.plus(Duration.ofHours(hours)))
                .state();
    }

    private List<Observation> promised() {
        return List.of(
                sam.said("current_title", "nurse"),
                sam.said("target_role", "teacher"),
                sam.said("last_commitment", "call the college"));
    }
}
