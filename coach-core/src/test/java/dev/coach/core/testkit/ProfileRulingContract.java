package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.ProfileStore.Watermark;
import dev.coach.core.schema.Skills;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

// Longer than 250 lines because it says of one port what every store of profiles must do.
/** The part of {@link ProfileStoreContract} about what the coachee decides: rulings, consents, erasure. */
abstract class ProfileRulingContract extends ProfileLedgerContract {
    @Test
    void keepsEveryKindOfObservationAsItIs() {
        apply(draft().set("city", "Zürich").addItem("skills", Map.of("name", "Java")));
        List<Observation> claims = profiles().ledger(coachee);
        Observation city = claims.getFirst();
        Target.Item skill = new Target.Item(
                "skills",
                profiles().read(coachee).items(Skills.COLLECTION).getFirst().id());
        List<Observation> own = List.of(
                own(city.target(), Operation.CONFIRM, null, city.id()),
                own(city.target(), Operation.REJECT, null, city.id()),
                own(skill, Operation.MERGE, new ItemId(ids.next()).toString(), null),
                own(skill, Operation.SPLIT, null, claims.getLast().id()),
                own(skill, Operation.UNDO, null, claims.getLast().id()),
                imported("current_title", "Nurse"));

        record(own);

        assertThat(profiles().ledger(coachee).subList(claims.size(), claims.size() + own.size()))
                .isEqualTo(own);
    }

    @Test
    void givesTheRulingsWithWhatTheyConcernInTheOrderOfTheLedger() {
        apply(draft().set("city", "Zürich").set("current_title", "Nurse"));
        Observation city = profiles().ledger(coachee).getFirst();
        Observation reject = own(city.target(), Operation.REJECT, null, city.id());
        Observation undo = own(city.target(), Operation.UNDO, null, reject.id());
        Observation cleared = own(new Target.Scalar("current_title"), Operation.RETIRE, null, null);
        record(List.of(reject, undo, cleared));

        assertThat(profiles().rulings(coachee, Set.of("city", "current_title")))
                .containsExactly(city, reject, undo, cleared);
        assertThat(profiles().rulings(stranger, Set.of("city", "current_title")))
                .isEmpty();
    }

    @Test
    void givesNoRulingsButThoseOfTheNames() {
        apply(draft().set("city", "Zürich").set("current_title", "Nurse").addItem("skills", Map.of("name", "Java")));
        List<Observation> claims = profiles().ledger(coachee);
        Observation reject = own(
                claims.getFirst().target(),
                Operation.REJECT,
                null,
                claims.getFirst().id());
        Observation cleared = own(new Target.Scalar("current_title"), Operation.RETIRE, null, null);
        Observation skill = own(
                claims.getLast().target(),
                Operation.REJECT,
                null,
                claims.getLast().id());
        record(List.of(reject, cleared, skill));

        assertThat(profiles().rulings(coachee, Set.of("city"))).containsExactly(claims.getFirst(), reject);
        assertThat(profiles().rulings(coachee, Set.of("current_title"))).containsExactly(cleared);
        assertThat(profiles().rulings(coachee, Set.of("skills"))).containsExactly(claims.getLast(), skill);
        assertThat(profiles().rulings(coachee, Set.of("region"))).isEmpty();
    }

    @Test
    void ofClearingsThatNothingConcernsTheLastOneDecides() {
        Target city = new Target.Scalar("city");
        List<Observation> cleared = Stream.generate(() -> own(city, Operation.RETIRE, null, null))
                .limit(4)
                .toList();
        Observation undo = own(city, Operation.UNDO, null, cleared.get(1).id());
        record(cleared);
        record(List.of(undo));

        assertThat(profiles().rulings(coachee, Set.of("city")))
                .containsExactly(cleared.get(1), cleared.getLast(), undo);
    }

    @Test
    void theEndOfTheLedgerMovesWithEveryObservation() {
        long empty = profiles().basis(coachee, Set.of()).ledgerEnd();
        apply(draft().set("city", "Zürich"));
        long first = profiles().basis(coachee, Set.of()).ledgerEnd();
        apply(draft().repeat("city", "Zürich"));

        assertThat(empty).isZero();
        assertThat(first).isPositive();
        assertThat(profiles().basis(coachee, Set.of()).ledgerEnd()).isGreaterThan(first);
    }

    @Test
    void refusesAStepThatWasFoldedFromAShorterLedger() {
        Profile before = apply(draft().set("city", "Zürich"));
        long end = profiles().basis(coachee, Set.of()).ledgerEnd();
        apply(draft().repeat("city", "Zürich"));
        List<Observation> ledger = profiles().ledger(coachee);

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> profiles().apply(new ProfileUpdate(before, List.of(), before.at(2), end), null))
                .returns(ErrorCode.VERSION_CONFLICT, CoachException::code);
        assertThat(profiles().read(coachee)).isEqualTo(before);
        assertThat(profiles().ledger(coachee)).isEqualTo(ledger);
    }

    @Test
    void knowsWhichObservationsAreOnRecord() {
        apply(draft().set("city", "Zürich"));
        ObservationId known = profiles().ledger(coachee).getFirst().id();
        ObservationId unknown = new ObservationId(ids.next());

        assertThat(profiles().recorded(coachee, List.of(unknown, known))).containsExactly(known);
        assertThat(profiles().recorded(stranger, List.of(known))).isEmpty();
        assertThat(profiles().recorded(coachee, List.of())).isEmpty();
    }

    @Test
    void givesTheLedgerOfSomeNames() {
        apply(draft().set("city", "Zürich").set("current_title", "Nurse").addItem("skills", Map.of("name", "Java")));

        assertThat(profiles().ledger(coachee, Set.of("skills", "city")))
                .extracting(observation -> observation.target().attribute())
                .containsExactly("city", "skills.name");
        assertThat(profiles().ledger(stranger, Set.of("skills", "city"))).isEmpty();
    }

    @Test
    void writesAPartAndLeavesTheRest() {
        apply(draft().set("city", "Zürich").addItem("skills", Map.of("name", "Java")));
        Profile part = profiles().read(coachee, Set.of("current_title")).only(Set.of("current_title"));

        Profile after =
                apply(new ProfileDraft(part, new Source.Entered(), ids, clock).set("current_title", "Nurse"), part);

        assertThat(after.values()).containsOnlyKeys("city", "current_title");
        assertThat(after.items()).containsOnlyKeys("skills");
    }

    @Test
    void remembersAConsentAndSaysSoWithANewVersion() {
        profiles().giveConsent(coachee, "satisfaction", clock.instant());
        profiles().giveConsent(coachee, "satisfaction", clock.instant());

        Profile given = profiles().read(coachee, Set.of());
        assertThat(given.consents()).containsExactly("satisfaction");
        assertThat(given.version()).isEqualTo(1);
        assertThat(profiles().read(stranger).consents()).isEmpty();
    }

    @Test
    void aConsentTakenBackTakesWhatItAllowedWithIt() {
        profiles().giveConsent(coachee, "satisfaction", clock.instant());
        apply(draft().set("city", "Zürich").set("satisfaction_pay", "2").contest("satisfaction_pay", "4"));
        apply(draft().decline("satisfaction_manager"));
        Profile before = profiles().read(coachee);
        Set<ObservationId> erased = profiles().ledger(coachee).stream()
                .filter(observation -> !observation.target().name().equals("city"))
                .map(Observation::id)
                .collect(Collectors.toSet());
        Profile after = before.only(Set.of("city")).at(before.version() + 1);

        profiles().withdrawConsent(new ProfileUpdate(before, List.of(), after, null), "satisfaction", erased);

        Profile left = profiles().read(coachee);
        assertThat(left.consents()).isEmpty();
        assertThat(left.values()).containsOnlyKeys("city");
        assertThat(left.declined()).isEmpty();
        assertThat(left.conflicts()).isEmpty();
        assertThat(left.version()).isEqualTo(before.version() + 1);
        assertThat(profiles().ledger(coachee))
                .extracting(observation -> observation.target().name())
                .containsExactly("city");
    }

    @Test
    void takingBackWhatWasNotGivenChangesNothing() {
        Profile before = apply(draft().set("satisfaction_pay", "2"));
        Profile after = Profile.empty(coachee).at(before.version() + 1);

        profiles()
                .withdrawConsent(
                        new ProfileUpdate(before, List.of(), after, null),
                        "satisfaction",
                        Set.of(profiles().ledger(coachee).getFirst().id()));

        assertThat(profiles().read(coachee)).isEqualTo(before);
        assertThat(profiles().ledger(coachee)).hasSize(1);
    }

    @Test
    void erasesAllButTheNumberOfTheVersionAndHowFarWasRead() {
        Conversation conversation = open();
        apply(
                draft().set("city", "Zürich").addItem("skills", Map.of("name", "Java")),
                new Watermark(conversation.id(), 4));
        profiles().giveConsent(coachee, "satisfaction", clock.instant());

        profiles().erase(coachee);

        assertThat(profiles().read(coachee)).isEqualTo(Profile.empty(coachee).at(3));
        assertThat(profiles().ledger(coachee)).isEmpty();
        assertThat(profiles().known(coachee, conversation.id()).read()).isEqualTo(4);
        assertThat(stores.events().read(coachee, 0))
                .last()
                .extracting(Numbered::event)
                .hasToString("ProfileChanged[version=3, attributes=[city, skills]]");
    }

    @Test
    void remembersWhatCameTogether() {
        apply(draft().set("city", "Zürich"));
        Profile before = profiles().read(coachee);
        List<Observation> brought = List.of(imported("current_title", "Nurse"), imported("region", "Zürich"));
        Batch first = new Batch(new BatchId(ids.next()), "JSON Resume, resume.json", null, clock.instant());
        Batch second = new Batch(new BatchId(ids.next()), "JSON Resume, resume.json", first.id(), clock.instant());

        profiles().applyBatch(new ProfileUpdate(before, brought, before.at(before.version() + 1), null), first);
        Profile between = profiles().read(coachee);
        profiles().applyBatch(new ProfileUpdate(between, List.of(), between.at(between.version() + 1), null), second);

        assertThat(profiles().batches(coachee)).containsExactly(second, first);
        assertThat(profiles().batch(coachee, first.id())).isEqualTo(brought);
        assertThat(profiles().batch(coachee, second.id())).isEmpty();
        assertThat(profiles().batches(stranger)).isEmpty();
        assertThat(profiles().batch(stranger, first.id())).isEmpty();
        assertThat(profiles().damage(coachee)).isEqualTo(ProfileStore.Damage.NONE);
        profiles().erase(coachee);
        assertThat(profiles().batches(coachee)).isEmpty();
        assertThat(profiles().damage(coachee)).isEqualTo(ProfileStore.Damage.NONE);
    }

    private void record(List<Observation> observations) {
        Profile before = profiles().read(coachee);
        profiles().apply(new ProfileUpdate(before, observations, before.at(before.version() + 1), null), null);
    }

    private Profile apply(ProfileDraft draft, Profile part) {
        ProfileUpdate update = draft.update();
        assertThat(update.before()).isEqualTo(part);
        profiles().apply(update, null);
        return profiles().read(coachee);
    }

    private Observation imported(String scalar, String value) {
        return observe(
                new Target.Scalar(scalar),
                Operation.ASSERT,
                value,
                null,
                Authority.DOCUMENT,
                new Source.Imported("resume.json", "/basics/label"));
    }

    private Observation own(
            Target target, Operation operation, @Nullable String value, @Nullable ObservationId concerned) {
        return observe(target, operation, value, concerned, Authority.CORRECTED, new Source.Entered());
    }

    private Observation observe(
            Target target,
            Operation operation,
            @Nullable String value,
            @Nullable ObservationId concerned,
            Authority authority,
            Source source) {
        return new Observation(
                new ObservationId(ids.next()),
                coachee,
                target,
                operation,
                value,
                concerned,
                1,
                authority,
                source,
                "done in the profile",
                "test/1",
                clock.instant(),
                clock.instant());
    }
}
