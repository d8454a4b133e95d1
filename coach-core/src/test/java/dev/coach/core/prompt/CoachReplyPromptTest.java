package dev.coach.core.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.policy.Asked;
import dev.coach.core.policy.CoachingRules;
import dev.coach.core.policy.Profiles;
import dev.coach.core.schema.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoachReplyPromptTest {
    private final CoachReplyPrompt prompt = new CoachReplyPrompt(Catalogue.standard());
    private final CoachingRules rules = new CoachingRules(Catalogue.standard());
    private final Profiles sam = new Profiles();

    @Test
    void asksForIntakeWhileNothingIsKnown() throws IOException {
        assertGolden("coach-reply-3-intake.txt", Profile.empty(Profiles.SAM));
    }

    @Test
    void givesAllThatIsKnownWhenItCoaches() throws IOException {
        assertGolden(
                "coach-reply-3-coaching.txt",
                Profiles.knowing(
                        sam.said("current_title", "nurse"),
                        sam.said("target_role", "data engineer"),
                        sam.said("positions", 1, "title", "cook"),
                        sam.said("positions", 1, "employer", "Acme")));
    }

    @Test
    void asksNothingOfWhoDoesNotWantToBeAsked() throws IOException {
        assertGolden(
                "coach-reply-3-quiet.txt",
                Profiles.knowing(sam.said("current_title", "nurse"), sam.said("target_role", "data engineer")),
                new Asked(Set.of(), null, Asked.Wish.NOTHING));
    }

    private void assertGolden(String file, Profile profile) throws IOException {
        assertGolden(file, profile, Asked.of(Set.of()));
    }

    /** Compares with the golden file; a changed template is a new version with new golden files. */
    private void assertGolden(String file, Profile profile, Asked asked) throws IOException {
        CoachingDecision decision = rules.decide(profile, asked);
        assertThat(prompt.instructions(decision, profile))
                .isEqualTo(Files.readString(
                        Path.of("src/test/resources/dev/coach/core/prompt").resolve(file)));
    }
}
