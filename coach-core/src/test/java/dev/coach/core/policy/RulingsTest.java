package dev.coach.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulingsTest {
    private static final Target CITY = new Target.Scalar("city");

    private final Profiles sam = new Profiles();

    @Test
    void aConfirmedValueKeepsItsEvidenceAndIsFreshAgain() {
        Observation said = sam.doubted("city", "Lyon");
        Observation confirmation = sam.confirms(said);
        ProfileValue city = Profiles.folded(said, confirmation).find(CITY).orElseThrow();

        assertThat(city.authority()).isEqualTo(Authority.CONFIRMED);
        assertThat(city.confidence()).isEqualTo(1);
        assertThat(city.observation()).isEqualTo(said.id());
        assertThat(city.quote()).isEqualTo(said.quote());
        assertThat(city.source()).isEqualTo(said.source());
        assertThat(city.observedAt()).isEqualTo(confirmation.observedAt());
        assertThat(city.extractedAt()).isEqualTo(said.extractedAt());
    }

    @Test
    void confirmingSettlesAConflictForWhicheverSideIsConfirmed() {
        Observation read = sam.read("city", "Lyon");
        Observation said = sam.said("city", "Leeds");

        assertThat(value(read, said)).isEqualTo("Lyon (document), or Leeds");
        assertThat(value(read, said, sam.confirms(read))).isEqualTo("Lyon (confirmed)");
        assertThat(value(read, said, sam.confirms(said))).isEqualTo("Leeds (confirmed)");
    }

    @Test
    void confirmingWhatIsNeitherValueNorContenderHasNoEffect() {
        Observation first = sam.said("city", "Lyon");

        assertThat(value(first, sam.said("city", "Leeds"), sam.confirms(first))).isEqualTo("Leeds (said)");
    }

    @Test
    void confirmingNeverWeakensWhatTheCoacheeTyped() {
        Observation typed = sam.corrected("city", "Lyon");

        assertThat(value(typed, sam.confirms(typed))).isEqualTo("Lyon (corrected)");
    }

    @Test
    void whatWasThereBeforeARejectedClaimReturns() {
        Observation lyon = sam.said("city", "Lyon");
        Observation leeds = sam.in(Profiles.message(9)).said("city", "Leeds");

        assertThat(value(lyon, leeds, sam.rejects(leeds))).isEqualTo("Lyon (said)");
        assertThat(value(leeds, sam.rejects(leeds))).isEqualTo("nothing");
    }

    @Test
    void theSameWordsNeverBringARejectedClaimBackAndNewWordsDo() {
        Observation leeds = sam.said("city", "Leeds");
        Observation rejection = sam.rejects(leeds);
        Observation readAgain = sam.said("city", "Leeds");
        Observation saidAnew = sam.in(Profiles.message(9)).said("city", "Leeds");

        assertThat(readAgain.id()).isNotEqualTo(leeds.id());
        assertThat(value(leeds, rejection, readAgain)).isEqualTo("nothing");
        assertThat(value(readAgain, leeds, rejection)).isEqualTo("nothing");
        assertThat(value(leeds, rejection, saidAnew)).isEqualTo("Leeds (said)");
    }

    @Test
    void whatIsTypedAgainIsNewEvidenceThoughItReadsTheSame() {
        sam.in(new Source.Entered());
        Observation typed = sam.corrected("city", "Leeds");

        assertThat(value(typed, sam.rejects(typed), sam.corrected("city", "Leeds")))
                .isEqualTo("Leeds (corrected)");
    }

    @Test
    void anUndoneObservationCountsForNothingUntilTheUndoIsUndone() {
        Observation lyon = sam.said("city", "Lyon");
        Observation leeds = sam.said("city", "Leeds");
        Observation undo = sam.undoes(leeds);
        Observation redo = sam.undoes(undo);
        Observation undoAgain = sam.undoes(redo);

        assertThat(value(lyon, leeds, undo)).isEqualTo("Lyon (said)");
        assertThat(value(lyon, leeds, undo, redo)).isEqualTo("Leeds (said)");
        assertThat(value(lyon, leeds, undo, redo, undoAgain)).isEqualTo("Lyon (said)");
    }

    @Test
    void everyKindOfChangeCanBeUndone() {
        Observation lyon = sam.read("city", "Lyon");
        Observation leeds = sam.said("city", "Leeds");
        Observation confirmation = sam.confirms(leeds);
        Observation rejection = sam.rejects(lyon);
        Observation retired = sam.observe(CITY, Operation.RETIRE, null, Authority.CORRECTED, 1);
        Observation declined = sam.declined("city");

        assertThat(value(lyon, leeds, confirmation, sam.undoes(confirmation))).isEqualTo("Lyon (document), or Leeds");
        assertThat(value(lyon, leeds, rejection)).isEqualTo("Leeds (said)");
        assertThat(value(lyon, leeds, rejection, sam.undoes(rejection))).isEqualTo("Lyon (document), or Leeds");
        assertThat(value(lyon, retired)).isEqualTo("nothing");
        assertThat(value(lyon, retired, sam.undoes(retired))).isEqualTo("Lyon (document)");
        assertThat(Profiles.folded(declined, sam.undoes(declined)).declined()).isEmpty();
    }

    @Test
    void oneRejectionIsOfAllThatTheSameWordsSayOfAValue() {
        Observation lyon = sam.said("city", "Lyon");
        Profiles words = sam.in(Profiles.message(9));
        Observation over = words.retired("city", "Lyon");
        Observation leeds = words.said("city", "Leeds");
        Observation again = words.retired("city", "Lyon");
        Observation otherCity = words.said("region", "Yorkshire");

        assertThat(value(lyon, over, leeds)).isEqualTo("Leeds (said)");
        assertThat(value(lyon, over, leeds, sam.rejects(leeds))).isEqualTo("Lyon (said)");
        assertThat(value(lyon, over, leeds, sam.rejects(over))).isEqualTo("Lyon (said)");
        assertThat(value(lyon, over, leeds, sam.rejects(leeds), again)).isEqualTo("Lyon (said)");
        Observation rejection = sam.rejects(leeds);
        assertThat(value(lyon, over, leeds, rejection, sam.undoes(rejection))).isEqualTo("Leeds (said)");
        assertThat(Profiles.folded(over, leeds, otherCity, sam.rejects(leeds)).values())
                .containsOnlyKeys("region");
    }

    @Test
    void whatWasClearedIsNotBroughtBackByWhatWasSaidBefore() {
        Observation leeds = sam.said("city", "Leeds");
        Observation late = sam.in(Profiles.message(9)).said("city", "York");
        Observation cleared = sam.observe(CITY, Operation.RETIRE, null, Authority.CORRECTED, 1);
        Observation saidAfterwards = sam.said("city", "Lyon");

        assertThat(value(leeds, cleared, late)).isEqualTo("nothing");
        assertThat(value(leeds, late, cleared)).isEqualTo("nothing");
        assertThat(value(leeds, cleared, late, sam.undoes(cleared))).isEqualTo("York (said)");
        assertThat(value(leeds, cleared, late, saidAfterwards)).isEqualTo("Lyon (said)");
        assertThat(Resolution.add(Profiles.folded(leeds, cleared), Rulings.of(List.of(cleared)), List.of(late))
                        .after()
                        .find(CITY))
                .isEmpty();
    }

    @Test
    void nothingCanBeUndoneOrRejectedBeforeItIsOnRecordOrFromElsewhere() {
        Observation later = sam.said("city", "Leeds");

        assertThat(value(sam.undoes(later), later)).isEqualTo("Leeds (said)");
        assertThat(value(sam.rejects(later), later)).isEqualTo("Leeds (said)");
        assertThat(value(later, sam.undoes(later).about(new Target.Scalar("country"))))
                .isEqualTo("Leeds (said)");
    }

    @Test
    void undoingWhatEndedAJobBringsBackAllThatEndedWithIt() {
        Observation title = sam.said("current_title", "cook");
        Observation employer = sam.said("current_employer", "Acme");
        Observation status = sam.said("employment_status", "unemployed");

        assertThat(Profiles.folded(title, employer, status).values()).containsOnlyKeys("employment_status");
        assertThat(Profiles.folded(title, employer, status, sam.undoes(status)).values())
                .containsOnlyKeys("current_title", "current_employer");
    }

    @Test
    void rulingsAloneWithWhatTheyConcernDecideTheSame() {
        Observation lyon = sam.said("city", "Lyon");
        Observation leeds = sam.in(Profiles.message(2)).said("city", "Leeds");
        Observation rejection = sam.rejects(leeds);
        Rulings few = Rulings.of(List.of(leeds, rejection));

        assertThat(few.admit(leeds)).isEmpty();
        assertThat(few.admit(rejection)).isEmpty();
        assertThat(few.admit(lyon)).contains(lyon);
    }

    @Test
    void aRulingCannotBeAddedWithoutTheLedger() {
        Observation lyon = sam.said("city", "Lyon");
        Observation rejection = sam.rejects(lyon);
        Profile before = Profiles.knowing(lyon);

        assertThatIllegalArgumentException().isThrownBy(() -> Resolution.add(before, List.of(rejection)));
        assertThat(Resolution.refold(before, List.of(lyon), 1, List.of(rejection))
                        .changed())
                .containsExactly("city");
    }

    @Test
    void refusesDecisionsThatMakeNoSense() {
        Observation lyon = sam.said("city", "Lyon");

        assertThatIllegalArgumentException().isThrownBy(() -> sam.rejects(lyon).about(Profiles.item("skills", 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sam.merges("skills", 1, 2).about(CITY));
    }

    /** The city with its authority, and the contender when there is one. */
    private static String value(Observation... ledger) {
        Profile profile = Profiles.folded(ledger);
        String known = profile.find(CITY)
                .map(city -> city.value() + " (" + city.authority().code() + ")")
                .orElse("nothing");
        return profile.conflict(CITY)
                .map(Conflict::contender)
                .map(contender -> known + ", or " + contender.value())
                .orElse(known);
    }
}
