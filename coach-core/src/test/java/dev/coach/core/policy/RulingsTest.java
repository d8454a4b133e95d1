package dev.coach.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

// Longer than 250 lines because each kind of ruling is shown with what it must not touch.
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
    void whatIsSaidOfAMergedItemCountsForTheOther() {
        Observation acme = sam.in(Profiles.message(1)).said("positions", 1, "employer", "Acme");
        Observation cook = sam.in(Profiles.message(2)).said("positions", 2, "title", "cook");
        Observation merge = sam.merges("positions", 2, 1);
        Observation since = sam.in(Profiles.message(3)).said("positions", 2, "start_date", "2019");

        assertThat(items(acme, cook)).containsExactly("employer=Acme", "title=cook");
        assertThat(items(acme, cook, merge, since)).containsExactly("employer=Acme start_date=2019 title=cook");
        assertThat(items(acme, cook, merge, since, sam.undoes(merge)))
                .containsExactly("employer=Acme", "start_date=2019 title=cook");
    }

    @Test
    void aMentionThatIsSplitOffTakesAllThatItsSourceSaidOfTheItem() {
        Observation cook = sam.in(Profiles.message(1)).said("positions", 1, "title", "cook");
        Observation acme = sam.said("positions", 1, "employer", "Acme");
        Observation leeds = sam.in(Profiles.message(2)).said("positions", 1, "location", "Leeds");
        Observation hilton = sam.said("positions", 1, "employer", "Hilton");
        Observation split = sam.splits("positions", 1, hilton);
        Observation readAgain = sam.said("positions", 1, "start_date", "2020");

        assertThat(items(cook, acme, leeds, hilton)).containsExactly("employer=Hilton location=Leeds title=cook");
        assertThat(items(cook, acme, leeds, hilton, split, readAgain))
                .containsExactly("employer=Acme title=cook", "employer=Hilton location=Leeds start_date=2020");
        assertThat(items(cook, acme, leeds, hilton, split, sam.undoes(split)))
                .containsExactly("employer=Hilton location=Leeds title=cook");
    }

    @Test
    void aMentionCanBeSplitOffMergedAndSplitOffAgain() {
        Observation cook = sam.in(Profiles.message(1)).said("positions", 1, "title", "cook");
        Observation hilton = sam.in(Profiles.message(2)).said("positions", 1, "employer", "Hilton");
        Observation split = sam.splits("positions", 1, hilton);
        Observation merge =
                sam.merges("positions", 1, 1).about(new Target.Item("positions", Rulings.splitOff(split.id())));
        Observation splitAgain = sam.splits("positions", 1, hilton);

        assertThat(items(cook, hilton, split, merge)).containsExactly("employer=Hilton title=cook");
        assertThat(items(cook, hilton, split, merge, splitAgain)).containsExactly("title=cook", "employer=Hilton");
    }

    @Test
    void mergingInCirclesLeavesOneItem() {
        Observation one = sam.said("skills", 1, "name", "SQL");
        Observation two = sam.said("skills", 2, "level", "4");
        Observation three = sam.said("skills", 3, "years", "2");

        assertThat(items(
                        one,
                        two,
                        three,
                        sam.merges("skills", 1, 2),
                        sam.merges("skills", 2, 3),
                        sam.merges("skills", 3, 1)))
                .containsExactly("level=4 name=SQL years=2");
    }

    @Test
    void aConfirmationFollowsTheMentionThatItConfirmed() {
        Observation cook = sam.in(Profiles.message(1)).said("positions", 1, "title", "cook");
        Observation hilton = sam.in(Profiles.message(2)).said("positions", 1, "employer", "Hilton");
        Observation confirmation = sam.confirms(hilton);
        Observation split = sam.splits("positions", 1, hilton);
        Profile profile = Profiles.folded(cook, hilton, confirmation, split);

        assertThat(profile.item("positions", Rulings.splitOff(split.id()))
                        .orElseThrow()
                        .fields()
                        .get("employer"))
                .hasFieldOrPropertyWithValue("authority", Authority.CONFIRMED);
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

    private static List<String> items(Observation... ledger) {
        return Profiles.folded(ledger).items().values().stream()
                .flatMap(List::stream)
                .map(ProfileItem::written)
                .map(fields -> fields.entrySet().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
