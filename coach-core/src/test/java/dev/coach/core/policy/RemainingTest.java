package dev.coach.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.Remaining;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a decision says of how much is left. */
class RemainingTest {
    private final CoachingRules rules = new CoachingRules(Catalogue.standard(), Language.ENGLISH);
    private final Profiles sam = new Profiles();

    @Test
    void whatIsLeftGetsLessWithEachQuestionUntilTheCoachHasWhatItNeeds() {
        Profile profile = Profiles.knowing(sam.said("current_title", "nurse"), sam.said("target_role", "teacher"));
        Set<String> asked = new HashSet<>();
        CoachingDecision decision = rules.decide(profile, Asked.of(asked));
        Remaining first = decision.remaining();
        Remaining before = new Remaining(first.questions() + 1, first.seconds() + 1);

        while (!decision.remaining().equals(Remaining.NONE)) {
            assertThat(decision.remaining().questions()).isLessThan(before.questions());
            assertThat(decision.remaining().seconds()).isLessThan(before.seconds());
            before = decision.remaining();
            asked.add(Objects.requireNonNull(decision.question()).attribute());
            decision = rules.decide(profile, Asked.of(asked));
        }

        assertThat(asked).hasSize(first.questions());
        assertThat(first.minutes()).isBetween(1, 4);
        assertThat(decision.question()).as("a step to take, or a detail").isNotNull();
    }

    @Test
    void whatIsLeftDoesNotJumpWhenTheGoalBecomesKnown() {
        Remaining first =
                rules.decide(Profile.empty(Profiles.SAM), Asked.of(Set.of())).remaining();
        Remaining then = rules.decide(
                        Profiles.knowing(sam.said("current_title", "nurse"), sam.said("target_role", "teacher")),
                        Asked.of(Set.of()))
                .remaining();

        assertThat(first.questions()).isCloseTo(then.questions(), Offset.offset(3));
        assertThat(first.minutes()).isBetween(then.minutes() - 1, then.minutes() + 1);
    }

    @Test
    void nothingIsLeftForWhoDoesNotWantToBeAskedOrIsInDanger() {
        Profile profile = Profiles.knowing(sam.said("current_title", "nurse"));

        assertThat(rules.decide(profile, new Asked(Set.of(), null, Asked.Wish.NOTHING))
                        .remaining())
                .isEqualTo(Remaining.NONE);
        assertThat(rules.decide(profile, new Asked(Set.of(), null, Asked.Wish.NOTHING_NOW))
                        .remaining())
                .isEqualTo(Remaining.NONE);
        assertThat(rules.decide(profile, Asked.of(Set.of()), true, Instant.EPOCH)
                        .remaining())
                .isEqualTo(Remaining.NONE);
    }
}
