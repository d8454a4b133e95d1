package dev.coach.core.guided;

import static dev.coach.core.guided.GuidedCoachTest.message;
import static dev.coach.core.guided.GuidedCoachTest.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Crisis;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.policy.Asked;
import dev.coach.core.policy.CoachingRules;
import dev.coach.core.policy.Profiles;
import dev.coach.core.policy.Resolution;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SupportTest {
    private final GuidedCoach coach = new GuidedCoach(Catalogue.standard());
    private final CoachingRules rules = new CoachingRules(Catalogue.standard(), Language.ENGLISH);
    private final Profiles sam = new Profiles();

    @Test
    void leavesWorkAsideAndSaysWhereHelpIs() {
        Profile cook = Profiles.knowing(sam.said("current_title", "cook"), sam.said("country", "GB"));
        CoachingDecision decision = rules.decide(cook, Asked.of(Set.of()), true, Instant.EPOCH);

        assertThat(decision.state()).isEqualTo(CoachingState.SUPPORT);
        assertThat(decision.question()).isNull();
        assertThat(coach.reply(
                        decision,
                        said(Resolution.add(cook, List.of()), message(1, "I lost my job and I want to die."))))
                .contains("call 999 now", "Samaritans: 116 123", "findahelpline.com")
                .doesNotContain("cook", "Welcome")
                .containsOnlyOnce("?");
    }

    @Test
    void speaksSpanishToWhomSaysItInSpanish() {
        Profile nothing = Profile.empty(Profiles.SAM);

        assertThat(coach.reply(
                        rules.decide(nothing, Asked.of(Set.of()), true, Instant.EPOCH),
                        said(Resolution.add(nothing, List.of()), message(3, "No quiero vivir."))))
                .contains("llama ya al número de emergencias", "findahelpline.com")
                .contains("Gracias por contármelo");
    }

    @Test
    void asksOnceMoreWhenTheNextMessageSpeaksOfWork() {
        Profile nurse = Profiles.knowing(sam.said("country", "ES"));
        var heard = Resolution.add(nurse, List.of(sam.said("current_title", "nurse")));
        Said later = new Said(
                message(3, "I am a nurse."),
                List.of(),
                true,
                heard,
                false,
                null,
                Language.ENGLISH,
                null,
                null,
                new Crisis(Locale.ENGLISH, false));

        assertThat(coach.reply(rules.decide(heard.after(), Asked.of(Set.of()), true, Instant.EPOCH), later))
                .startsWith("I have not forgotten what you wrote.")
                .contains("024")
                .doesNotContain("nurse");
    }

    @Test
    void everyHelpLineNamesACountryThatTheCatalogueKnows() {
        HelpLines lines = new HelpLines();

        assertThat(List.of(Locale.getISOCountries()).stream()
                        .filter(country -> lines.in(country).isPresent()))
                .containsExactlyInAnyOrder(
                        "AT", "AU", "BR", "CA", "CH", "CL", "DE", "ES", "FR", "GB", "IE", "MX", "NL", "PE", "US", "ZA");
    }
}
