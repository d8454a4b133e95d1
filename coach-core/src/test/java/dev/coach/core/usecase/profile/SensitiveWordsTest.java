package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Own words that speak of health and the like are kept only when the coachee agreed to it, whatever they answer. */
class SensitiveWordsTest extends SamsProfile {
    private static final Target OBSTACLE = new Target.Scalar("biggest_obstacle");

    @ParameterizedTest
    @ValueSource(strings = {"my biggest obstacle is my depression", "My biggest obstacle is my husband's cancer."})
    void areNotNotedAndTheCoachSaysSo(String words) {
        assertThat(reply(words)).contains("I have not noted it").doesNotContain("depression");

        assertThat(profile().find(OBSTACLE)).isEmpty();
        assertThat(stores.profiles().ledger(SAM)).isEmpty();
    }

    @Test
    void areNotedOnceTheCoacheeAgreed() {
        coach.giveConsent().run(SAM, "wellbeing");

        assertThat(reply("my biggest obstacle is my depression")).doesNotContain("not noted");
        assertThat(value(OBSTACLE).value()).isEqualTo("my depression");
    }

    @Test
    void otherWordsOfTheSameMessageAre() {
        assertThat(reply("I'm a nurse. My biggest obstacle is my depression."))
                .contains("you work as a nurse", "I have not noted it");

        assertThat(value(TITLE).value()).isEqualTo("nurse");
        assertThat(profile().find(OBSTACLE)).isEmpty();
    }

    @Test
    void whatOnlySoundsAlikeIsNoted() {
        assertThat(reply("my biggest obstacle is the depressing commute")).doesNotContain("not noted");

        assertThat(profile().find(OBSTACLE)).isPresent();
    }
}
