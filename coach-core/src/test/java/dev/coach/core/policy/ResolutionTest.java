package dev.coach.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// Longer than 250 lines because every operation meets every kind of value that is there already.
class ResolutionTest {
    private final Profiles sam = new Profiles();

    @Test
    void takesAFirstClaimWithItsProof() {
        ProfileUpdate update = Resolution.add(Profile.empty(Profiles.SAM), List.of(sam.said("current_title", "Nurse")));

        assertThat(update.after().get(CurrentSituation.TITLE)).contains("Nurse");
        assertThat(update.after().version()).isEqualTo(1);
        assertThat(update.changed()).containsExactly("current_title");
        assertThat(update.after().find(CurrentSituation.TITLE))
                .map(ProfileValue::quote)
                .contains("their own words");
    }

    @Test
    void takesTheLaterOfTwoClaimsOfEqualAuthority() {
        Observation earlier = sam.said("city", "Lyon");
        Observation later = sam.said("city", "Leeds");

        assertThat(Profiles.knowing(earlier, later).get(Identity.CITY)).contains("Leeds");
        assertThat(Profiles.knowing(later, earlier).get(Identity.CITY)).contains("Leeds");
    }

    @Test
    void opensAConflictWhenAWeakerClaimSaysOtherwise() {
        Observation strong = sam.read("current_title", "Nurse");
        Observation weak = sam.said("current_title", "Cook");
        Profile profile = Profiles.knowing(strong, weak);

        assertThat(profile.get(CurrentSituation.TITLE)).contains("Nurse");
        assertThat(profile.conflicts())
                .containsExactly(new Conflict(new Target.Scalar("current_title"), weak.asserted(), false));
    }

    @Test
    void disputesWhatIsSaidToBeOverAgainstSomethingStronger() {
        Observation strong = sam.read("current_title", "Nurse");
        Observation over = sam.retired("current_title");
        Profile profile = Profiles.knowing(strong, over);

        assertThat(profile.get(CurrentSituation.TITLE)).contains("Nurse");
        assertThat(profile.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.retracts()).isTrue();
            assertThat(conflict.contender().value()).isEqualTo("Nurse");
            assertThat(conflict.contender().observation()).isEqualTo(over.id());
        });
        assertThat(Profiles.knowing(over, strong).conflicts())
                .as("what was said to be over before it was read")
                .isEmpty();
        assertThat(Profiles.knowing(strong, over, sam.said("current_title", "Nurse"))
                        .conflicts())
                .as("taken back")
                .isEmpty();
    }

    @Test
    void aConfirmedEndTakesTheStrongerValueAway() {
        Observation strong = sam.read("current_title", "Nurse");
        Observation over = sam.retired("current_title");
        Profile profile = Profiles.knowing(strong, over, sam.confirms(over));

        assertThat(profile.get(CurrentSituation.TITLE)).isEmpty();
        assertThat(profile.conflicts()).isEmpty();
    }

    @Test
    void closesAConflictWhenAStrongerClaimSettlesIt() {
        Profile profile = Profiles.knowing(
                sam.read("current_title", "Nurse"),
                sam.said("current_title", "Cook"),
                sam.observe(new Target.Scalar("current_title"), Operation.ASSERT, "Chef", Authority.CORRECTED, 1));

        assertThat(profile.get(CurrentSituation.TITLE)).contains("Chef");
        assertThat(profile.conflicts()).isEmpty();
    }

    @Test
    void neverLetsAWeakerClaimRetireAStrongerOne() {
        Profile profile = Profiles.knowing(sam.read("current_title", "Nurse"), sam.retired("current_title"));

        assertThat(profile.get(CurrentSituation.TITLE)).contains("Nurse");
    }

    @Test
    void retiresWhatNoLongerHolds() {
        Profile profile = Profiles.knowing(sam.said("direct_reports", "12"), sam.retired("direct_reports"));

        assertThat(profile.values()).isEmpty();
        assertThat(profile.version()).as("said and taken back at once").isZero();
    }

    @Test
    void retiresOnlyTheValueThatIsNamed() {
        Profile before = Profiles.knowing(sam.said("current_title", "senior nurse"), sam.said("city", "Leeds"));

        assertThat(after(before, sam.retired("city", "York")).values()).containsKey("city");
        assertThat(after(before, sam.retired("city", "leeds")).values()).doesNotContainKey("city");
        assertThat(after(before, sam.retired("current_title", "nurse")).values())
                .doesNotContainKey("current_title");
    }

    @Test
    void anItemWithoutItsLastIdentifyingFieldIsNone() {
        Profile before = Profiles.knowing(
                sam.said("skills", 1, "name", "Excel"),
                sam.said("skills", 1, "level", "4"),
                sam.said("positions", 2, "title", "cook"),
                sam.said("positions", 2, "employer", "Acme"));

        assertThat(after(before, sam.retired("skills", 1, "name")).items()).doesNotContainKey("skills");
        assertThat(after(before, sam.retired("positions", 2, "title")).items()).containsKey("positions");
    }

    @Test
    void remembersWhatWasDeclinedUntilItIsSaidAfterAll() {
        Observation declined = sam.declined("satisfaction_pay");

        assertThat(Profiles.knowing(declined).declined()).containsExactly("satisfaction_pay");
        assertThat(Profiles.knowing(declined, sam.said("satisfaction_pay", "2")).declined())
                .isEmpty();
    }

    @Test
    void changesNothingWhenAClaimIsRepeated() {
        Profile before = Profiles.knowing(sam.said("city", "Leeds"));
        ProfileUpdate update = Resolution.add(before, List.of(sam.said("city", "Leeds")));

        assertThat(update.changed()).isEmpty();
        assertThat(update.after()).isEqualTo(before);
    }

    @Test
    void aValueSaidAgainMuchLaterIsFreshAgain() {
        Observation first = sam.said("city", "Leeds");
        Observation soon = said(first, "Leeds", 10);
        Observation later = said(first, "Leeds", 40);

        assertThat(Profiles.knowing(first, soon).values().get("city"))
                .hasFieldOrPropertyWithValue("observedAt", first.observedAt());
        assertThat(Profiles.knowing(first, later).values().get("city"))
                .hasFieldOrPropertyWithValue("observedAt", later.observedAt())
                .hasFieldOrPropertyWithValue("confidence", first.confidence());
    }

    @Test
    void theStrongestOfThoseWhoSayOtherwiseIsTheContender() {
        Target city = new Target.Scalar("city");
        Observation typed = sam.corrected("city", "Leeds");
        Observation read = sam.read("city", "Lyon");
        Observation said = sam.said("city", "Bern");

        assertThat(Profiles.knowing(typed, read, said).conflicts())
                .containsExactly(new Conflict(city, read.asserted(), false));
        assertThat(Profiles.knowing(typed, said, read).conflicts())
                .containsExactly(new Conflict(city, read.asserted(), false));
        assertThat(Profiles.knowing(typed, said, sam.said("city", "Basel")).conflicts())
                .extracting(conflict -> conflict.contender().value())
                .containsExactly("Basel");
    }

    @Test
    void aConflictEndsWhenTheWeakerSourceAgreesOrTakesItBack() {
        Observation read = sam.read("city", "Lyon");
        Observation said = sam.said("city", "Bern");

        assertThat(Profiles.knowing(read, said, sam.said("city", "Lyon")).conflicts())
                .isEmpty();
        assertThat(Profiles.knowing(read, said, sam.retired("city", "Bern")).conflicts())
                .isEmpty();
        assertThat(Profiles.knowing(read, said, sam.retired("city", "Basel")).conflicts())
                .hasSize(1);
    }

    @Test
    void aWeakerClaimThatTakesAnItemsNameLeavesWhatIsStrongerOfIt() {
        Profile profile = Profiles.knowing(
                sam.said("skills", 1, "name", "SQL"),
                sam.said("skills", 1, "years", "3"),
                sam.observe(Profiles.field("skills", 1, "level"), Operation.ASSERT, "4", Authority.CORRECTED, 1),
                sam.retired("skills", 1, "name"));

        assertThat(profile.items(Skills.COLLECTION))
                .singleElement()
                .extracting(ProfileItem::written)
                .hasToString("{level=4}");
    }

    @Test
    void aStepOfSomeNamesIsTheSameStepOfTheWholeProfile() {
        Profile before = Profiles.knowing(
                sam.said("city", "Lyon"),
                sam.said("current_title", "cook"),
                sam.said("current_employer", "Acme"),
                sam.said("positions", 1, "title", "cook"),
                sam.said("positions", 1, "current", "true"));
        Observation retired = sam.retired("current_title");
        Set<String> names = Resolution.entangled(Set.of("current_title"));
        Profile whole = Resolution.add(before, List.of(retired)).after();
        ProfileUpdate part = Resolution.add(before.only(names), List.of(retired));

        assertThat(part.after()).isEqualTo(whole.only(names));
        assertThat(part.changed())
                .isEqualTo(Resolution.add(before, List.of(retired)).changed());
        assertThat(Resolution.entangled(Set.of("city"))).containsExactly("city");
    }

    @Test
    void keepsItemsInTheirOrderAndDropsAnItemWithoutFields() {
        Profile profile = Profiles.knowing(
                sam.said("positions", 1, "title", "Cook"),
                sam.said("positions", 2, "title", "Nurse"),
                sam.said("positions", 1, "employer", "Acme"),
                sam.said("positions", 3, "title", "Pilot"),
                sam.retired("positions", 3, "title"));

        assertThat(profile.items(Positions.COLLECTION))
                .extracting(item -> item.value("title").orElseThrow())
                .containsExactly("Cook", "Nurse");
        ProfileItem cook = profile.items(Positions.COLLECTION).getFirst();
        assertThat(cook.value("employer")).contains("Acme");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void foldsALedgerStepByStepAndAtOnceToTheSameProfile(long seed) {
        List<Observation> ledger = randomLedger(new Random(seed), 300);
        Profile stepwise = Profile.empty(Profiles.SAM);
        for (Observation observation : ledger) {
            stepwise = Resolution.add(stepwise, List.of(observation)).after();
        }
        Profile atOnce = Resolution.add(Profile.empty(Profiles.SAM), ledger).after();

        assertThat(stepwise.values()).isEqualTo(atOnce.values());
        assertThat(stepwise.items()).isEqualTo(atOnce.items());
        assertThat(stepwise.declined()).isEqualTo(atOnce.declined());
        assertThat(stepwise.conflicts()).containsExactlyElementsOf(atOnce.conflicts());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void changesNothingWhenALedgersLastObservationIsTakenTwice(long seed) {
        List<Observation> ledger = randomLedger(new Random(seed), 100);
        Profile once = Resolution.add(Profile.empty(Profiles.SAM), ledger).after();

        assertThat(Resolution.add(once, List.of(ledger.getLast())).after().values())
                .isEqualTo(once.values());
    }

    private List<Observation> randomLedger(Random random, int size) {
        List<String> names = Catalogue.standard().scalars().stream()
                .map(attribute -> attribute.name())
                .limit(8)
                .toList();
        List<Observation> ledger = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Target target = random.nextBoolean()
                    ? new Target.Scalar(names.get(random.nextInt(names.size())))
                    : Profiles.field("positions", random.nextInt(3), random.nextBoolean() ? "title" : "employer");
            Operation operation = switch (random.nextInt(8)) {
                case 0 -> Operation.RETIRE;
                case 1 -> target instanceof Target.Scalar ? Operation.DECLINE : Operation.RETIRE;
                default -> Operation.ASSERT;
            };
            ledger.add(sam.observe(
                    target,
                    operation,
                    operation == Operation.ASSERT ? "value " + random.nextInt(4) : null,
                    Authority.values()[random.nextInt(Authority.values().length)],
                    (1 + random.nextInt(10)) / 10.0));
        }
        return ledger;
    }

    /** The same person says so, some days later and with less certainty. */
    private Observation said(Observation first, String value, int daysLater) {
        Observation again = sam.observe(first.target(), Operation.ASSERT, value, first.authority(), 0.5);
        return new Observation(
                again.id(),
                again.coachee(),
                again.target(),
                again.operation(),
                again.value(),
                null,
                again.confidence(),
                again.authority(),
                again.source(),
                again.quote(),
                again.extractor(),
                first.observedAt().plus(Duration.ofDays(daysLater)),
                again.extractedAt());
    }

    private static Profile after(Profile before, Observation observation) {
        return Resolution.add(before, List.of(observation)).after();
    }
}
