package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.extraction.conversation.SensitiveMatters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that prove a value hold nothing sensitive before the coachee agrees, and prove it all the same. */
class SensitiveQuotesTest extends SamsProfile {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I worked as a cook at Acme from 2015 to 2018 despite my epilepsy.",
                "I work as a nurse with depression at Mercy Hospital.",
                "I know Excel from rehab after my stroke.",
                "I quit my job at Lidl when I was diagnosed with MS.",
                "I have depression and I work as a nurse.",
                "Trabajo como enfermera a pesar de mi depresión."
            })
    void holdNothingWithoutConsent(String message) {
        say(message);

        assertThat(stores.profiles().ledger(SAM))
                .isNotEmpty()
                .extracting(Observation::quote)
                .allMatch(message::contains)
                .noneMatch(SensitiveMatters::areIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'm a carer for my brother.", "I work as a carer for my mother."})
    void leaveNoPositionWithoutTheWordsThatNamedIt(String message) {
        say(message);

        assertThat(stores.profiles().ledger(SAM)).isEmpty();
    }

    @Test
    void areWholeWithConsent() {
        coach.giveConsent().run(SAM, "wellbeing");
        say("I work as a nurse with depression.");

        assertThat(value(TITLE).quote()).contains("depression");
    }
}
