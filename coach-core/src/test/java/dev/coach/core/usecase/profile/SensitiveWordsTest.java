package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Own words on a sensitive matter are kept as long as the coachee agrees, wherever they were read. */
class SensitiveWordsTest extends AdasImports {
    private static final Target OBSTACLE = new Target.Scalar("biggest_obstacle");
    private static final String WORDS = "My depression.";
    private static final GivenFile FILE =
            new GivenFile().says("biggest_obstacle", WORDS).says("city", "Bern");

    @Test
    void whatAFileSaysOfThemNeedsConsent() {
        assertThat(imported(FILE).leftOut())
                .containsExactly("biggest_obstacle: speaks of a sensitive matter and needs consent to wellbeing");
        assertThat(profile().values()).containsOnlyKeys("city");

        coach.giveConsent().run(ADA, "wellbeing");
        imported(FILE);
        assertThat(profile().values()).containsOnlyKeys("city", "biggest_obstacle");
    }

    @Test
    void theyGoWithTheConsentFromTheLedgerToo() {
        coach.giveConsent().run(ADA, "wellbeing");
        imported(FILE);
        coach.confirmValue().run(ADA, OBSTACLE, null);

        coach.withdrawConsent().run(ADA, "wellbeing");

        assertThat(profile().values()).containsOnlyKeys("city");
        assertThat(coach.stores().profiles().ledger(ADA))
                .extracting(Observation::target)
                .containsExactly(CITY);
        assertThat(coach.verifyProfile().run(ADA)).isInstanceOf(Verdict.Agrees.class);
    }

    @Test
    void whatWasKnownBeforeThemIsKnownAgain() {
        coach.giveConsent().run(ADA, "wellbeing");
        imported(new GivenFile().says("biggest_obstacle", "No time."));
        imported(FILE);
        assertThat(profile().find(OBSTACLE).orElseThrow().value()).isEqualTo(WORDS);

        coach.withdrawConsent().run(ADA, "wellbeing");

        assertThat(profile().find(OBSTACLE).orElseThrow().value()).isEqualTo("No time.");
    }

    @Test
    void whatTheCoacheeTypedIsTheirOwnActAndStands() {
        coach.editProfile().run(new EditProfileCommand(ADA, null, List.of(new Edit.Set(OBSTACLE, WORDS))));
        coach.giveConsent().run(ADA, "wellbeing");

        coach.withdrawConsent().run(ADA, "wellbeing");

        assertThat(profile().find(OBSTACLE)).isPresent();
    }

    @Test
    void anotherConsentTakesNoneOfThemWithIt() {
        coach.giveConsent().run(ADA, "wellbeing");
        coach.giveConsent().run(ADA, "satisfaction");
        imported(FILE);

        coach.withdrawConsent().run(ADA, "satisfaction");

        assertThat(profile().find(OBSTACLE)).isPresent();
    }
}
