package dev.coach.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.voice.Voice;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoachingRulesTest {
    private final CoachingRules rules = new CoachingRules(Catalogue.standard(), Language.ENGLISH);
    private final Profiles sam = new Profiles();

    @Test
    void asksAboutAGoalOnlyWhenThereIsOne() {
        Set<String> aboutGoals =
                Set.of("goal_deadline", "goal_motivation", "goal_confidence", "success_definition", "biggest_obstacle");
        Set<String> asked = new HashSet<>(Set.of("target_role"));
        CoachingDecision decision = rules.decide(Profiles.knowing(sam.said("current_title", "nurse")), Asked.of(asked));

        while (decision.question() != null) {
            assertThat(aboutGoals).doesNotContain(question(decision).attribute());
            assertThat(question(decision).attribute()).isNotEqualTo("employment_status");
            asked.add(question(decision).attribute());
            decision = rules.decide(Profiles.knowing(sam.said("current_title", "nurse")), Asked.of(asked));
        }
    }

    @Test
    void asksSomeoneWithoutWorkNothingAboutAJob() {
        assertThat(questions(Profiles.knowing(sam.said("employment_status", "unemployed"))))
                .contains("target_role", "years_of_experience")
                .doesNotContain("current_title", "current_employer", "satisfaction_pay", "is_open_to_work");
    }

    @Test
    void asksStudentsAboutAJobOnlyWhenTheyHaveOne() {
        assertThat(questions(Profiles.knowing(sam.said("employment_status", "student"))))
                .contains("target_role")
                .doesNotContain("current_title", "current_employer", "job_security_feeling");
        assertThat(questions(Profiles.knowing(
                        sam.said("employment_status", "student"), sam.said("current_title", "waiter"))))
                .contains("current_employer", "job_security_feeling");
    }

    @Test
    void asksWhoWorksForThemselvesNothingAboutAnEmployer() {
        Set<String> aboutAnEmployer = Set.of("current_employer", "employment_type", "job_security_feeling");

        assertThat(questions(Profiles.knowing(sam.said("current_title", "plumber"))))
                .containsAll(aboutAnEmployer);
        assertThat(questions(Profiles.knowing(
                        sam.said("current_title", "plumber"), sam.said("employment_status", "self_employed"))))
                .contains("current_industry", "satisfaction_overall")
                .doesNotContainAnyElementsOf(aboutAnEmployer);
        assertThat(questions(Profiles.knowing(
                        sam.said("current_title", "writer"), sam.said("employment_type", "freelance"))))
                .doesNotContainAnyElementsOf(aboutAnEmployer);
    }

    @Test
    void asksNobodyWhetherTheyWorkWhoSaidWhere() {
        assertThat(questions(Profiles.knowing(sam.said("current_employer", "Boots"))))
                .contains("current_title")
                .doesNotContain("employment_status");
    }

    /** All that is asked of someone who answers nothing. */
    private Set<String> questions(Profile profile) {
        Set<String> asked = new HashSet<>();
        CoachingDecision decision = rules.decide(profile, Asked.of(asked));
        while (decision.question() != null) {
            asked.add(question(decision).attribute());
            decision = rules.decide(profile, Asked.of(asked));
        }
        return asked;
    }

    @Test
    void beginsWithIntakeAndSaysWhy() {
        CoachingDecision decision = rules.decide(Profile.empty(Profiles.SAM), Asked.of(Set.of()));

        assertThat(decision.state()).isEqualTo(CoachingState.INTAKE);
        assertThat(decision.reasons())
                .containsExactly("I do not know yet what you do now.", "I do not know yet what you want to reach.");
        assertThat(question(decision).attribute()).isEqualTo("current_title");
    }

    @Test
    void staysInIntakeUntilThereIsAGoal() {
        Profile profile = Profiles.knowing(sam.said("current_title", "Nurse"));

        assertThat(rules.decide(profile, Asked.of(Set.of())).reasons())
                .containsExactly("I do not know yet what you want to reach.");
    }

    @Test
    void coachesOnceSituationAndGoalAreKnown() {
        Profile profile =
                Profiles.knowing(sam.said("current_title", "Nurse"), sam.said("target_role", "data engineer"));
        CoachingDecision decision = rules.decide(profile, Asked.of(Set.of()));

        assertThat(decision.state()).isEqualTo(CoachingState.COACHING);
        assertThat(decision.reasons()).isNotEmpty();
    }

    @Test
    void asksAboutAConflictBeforeAGap() {
        Profile profile = Profiles.knowing(sam.read("current_title", "Nurse"), sam.said("current_title", "Cook"));
        Question question = question(rules.decide(profile, Asked.of(Set.of())));

        assertThat(question.attribute()).isEqualTo("current_title");
        assertThat(question.text()).contains("Nurse", "Cook");
    }

    @Test
    void asksAboutAConflictOfWhatMattersLittleBeforeAGapOfWhatMattersMuch() {
        Profile profile = Profiles.knowing(sam.read("city", "York"), sam.said("city", "Hull"));

        assertThat(question(rules.decide(profile, Asked.of(Set.of()))).text())
                .isEqualTo("I have two answers: “York” and “Hull”. Which one is right?");
    }

    @Test
    void leavesTheSectionThatWasNotAnswered() {
        Profile profile = Profiles.knowing(sam.said("current_title", "Nurse"), sam.said("target_role", "teacher"));
        Set<String> asked = Set.of("goal_deadline");

        assertThat(question(rules.decide(profile, Asked.of(asked))).attribute()).isIn(section("goal_deadline"));
        assertThat(question(rules.decide(profile, new Asked(asked, "goal_deadline", Asked.Wish.SOMETHING_ELSE)))
                        .attribute())
                .isNotIn(section("goal_deadline"));
    }

    @Test
    void saysWhatTheAnswerChanges() {
        Profile profile = Profiles.knowing(sam.said("current_title", "Nurse"));

        assertThat(question(rules.decide(profile, Asked.of(Set.of()))).reason())
                .isEqualTo("The role you aim for shows what you already bring and what is missing.");
    }

    @Test
    void neverAsksWhatIsKnownWasAskedOrWasDeclined() {
        Profile profile = Profiles.knowing(sam.said("current_title", "Nurse"), sam.declined("target_role"));
        Set<String> asked = new HashSet<>();
        CoachingDecision decision = rules.decide(profile, Asked.of(asked));
        while (decision.question() != null) {
            Question question = question(decision);
            assertThat(question.attribute()).isNotIn("current_title", "target_role");
            assertThat(question.reason()).isNotBlank();
            assertThat(asked.add(question.attribute())).as(question.attribute()).isTrue();
            decision = rules.decide(profile, Asked.of(asked));
        }
        assertThat(asked).hasSizeBetween(10, 40);
    }

    @Test
    void doesNotInsistOnWhatWasReadWithLittleDoubt() {
        Profile sure = Profiles.knowing(sam.said("current_title", "Nurse"));
        Profile doubtful = Profiles.knowing(sam.doubted("current_title", "Nurse"));

        assertThat(question(rules.decide(sure, Asked.of(Set.of()))).attribute()).isNotEqualTo("current_title");
        assertThat(new NextBestQuestion(Catalogue.standard(), Voice.in(Language.ENGLISH))
                        .choose(doubtful, CoachingState.INTAKE, everythingBut("current_title"), Instant.EPOCH)
                        .orElseThrow()
                        .reason())
                .startsWith("I am not sure");
    }

    /** The names of all that stands in one section with this attribute. */
    private static List<String> section(String name) {
        return Catalogue.standard().sections().stream()
                .map(section ->
                        section.attributes().stream().map(Attribute::name).toList())
                .filter(names -> names.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> everythingBut(String name) {
        Set<String> names = new HashSet<>(Catalogue.standard().names());
        names.remove(name);
        return names;
    }

    private static Question question(CoachingDecision decision) {
        Question question = decision.question();
        assertThat(question).isNotNull();
        if (question == null) {
            throw new AssertionError("unreachable");
        }
        return question;
    }
}
