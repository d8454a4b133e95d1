package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.ProfileStore.Watermark;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.Edit;
import dev.coach.core.usecase.profile.EditProfile;
import dev.coach.core.usecase.profile.EditProfileCommand;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The part of {@link ProfileStoreContract} about the ledger, watermarks and versions. */
abstract class ProfileLedgerContract extends WholeCatalogueContract {
    @Test
    void keepsTheLedgerInTheOrderInWhichItGrew() {
        ProfileUpdate first =
                draft().set("current_title", "Nurse").set("city", "Zürich").update();
        profiles().apply(first, null);
        ProfileUpdate second = draft().retire("city")
                .decline("birth_year")
                .set("current_title", "Cook")
                .update();
        profiles().apply(second, null);

        assertThat(profiles().ledger(coachee))
                .containsExactlyElementsOf(Stream.of(first, second)
                        .flatMap(update -> update.observations().stream())
                        .toList());
    }

    @Test
    void keepsWhereAnObservationInADocumentStands() {
        Source written = new Source.Written(addDocument(coachee), 2, 17);
        ProfileUpdate update = new ProfileDraft(profiles().read(coachee), written, ids, clock)
                .set("current_title", "Nurse")
                .update();

        profiles().apply(update, null);

        assertThat(profiles().read(coachee)).isEqualTo(update.after());
        assertThat(profiles().ledger(coachee)).isEqualTo(update.observations());
    }

    @Test
    void leavesAnObservationThatIsOnRecordAsItIs() {
        ProfileUpdate first = draft().set("current_title", "Nurse").update();
        profiles().apply(first, null);
        Observation known = first.observations().getFirst();
        Observation changed = new Observation(
                known.id(),
                coachee,
                known.target(),
                known.operation(),
                "Doctor",
                null,
                known.confidence(),
                known.authority(),
                known.source(),
                "I am a doctor",
                known.extractor(),
                clock.instant(),
                clock.instant());

        profiles().apply(new ProfileUpdate(first.after(), List.of(changed), first.after(), null), null);

        assertThat(profiles().ledger(coachee)).containsExactly(known);
        assertThat(profiles().read(coachee)).isEqualTo(first.after());
    }

    @Test
    void recordsWhatChangesNothingWithoutANewVersionOrEvent() {
        apply(draft().set("current_title", "Nurse"));
        long newest = stores.events().newest(coachee);

        Profile after = apply(draft().repeat("current_title", "Nurse"));

        assertThat(after.version()).isEqualTo(1);
        assertThat(profiles().ledger(coachee)).hasSize(2);
        assertThat(stores.events().newest(coachee)).isEqualTo(newest);
    }

    @Test
    void aWatermarkNeverMovesBack() {
        Conversation conversation = open();
        Conversation other = open();
        for (int position : new int[] {2, 6, 4}) {
            apply(draft(), new Watermark(conversation.id(), position));
        }

        assertThat(profiles().known(coachee, conversation.id()).read()).isEqualTo(6);
        assertThat(profiles().known(coachee, other.id()).read()).isZero();
        assertThat(profiles().read(coachee).version()).isZero();
    }

    @Test
    void storesNothingOfAStepFromAnotherVersion() {
        Conversation conversation = open();
        ProfileUpdate mine = draft().set("current_title", "Nurse").update();
        Profile theirs = apply(draft().set("city", "Zürich"), new Watermark(conversation.id(), 1));
        List<Observation> ledger = profiles().ledger(coachee);
        long newest = stores.events().newest(coachee);

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> profiles().apply(mine, new Watermark(conversation.id(), 9)))
                .returns(ErrorCode.VERSION_CONFLICT, CoachException::code);

        assertThat(profiles().read(coachee)).isEqualTo(theirs);
        assertThat(profiles().ledger(coachee)).isEqualTo(ledger);
        assertThat(profiles().known(coachee, conversation.id()).read()).isEqualTo(1);
        assertThat(stores.events().newest(coachee)).isEqualTo(newest);
    }

    @Test
    void letsExactlyOneOfManyStepsFromTheSameVersionIn() {
        ProfileDraft[] drafts = new ProfileDraft[6];
        Arrays.setAll(drafts, number -> draft().set("city", "City " + number));

        List<String> outcomes = Race.run(drafts.length, number -> {
            try {
                profiles().apply(drafts[number].update(), null);
                return "applied";
            } catch (CoachException refused) {
                return refused.code().code();
            }
        });

        assertThat(outcomes).containsOnlyOnce("applied").containsOnly("applied", "version_conflict");
        assertThat(profiles().read(coachee).version()).isEqualTo(1);
        assertThat(profiles().ledger(coachee)).hasSize(1);
    }

    @Test
    void letsEverybodyInWhoEditsWhateverTheVersion() {
        EditProfile edits = new EditProfile(Catalogue.standard(), profiles(), UUID::randomUUID, InstantSource.system());

        List<Integer> made = Race.run(12, number -> {
            for (int city = 0; city < 3; city++) {
                Edit edit = new Edit.Set(new Target.Scalar("city"), "City " + number + "-" + city);
                edits.run(new EditProfileCommand(coachee, null, List.of(edit)));
            }
            return 3;
        });

        assertThat(made).containsOnly(3);
        assertThat(profiles().ledger(coachee)).hasSize(36);
        assertThat(profiles().read(coachee).version()).isEqualTo(36);
    }

    protected final ProfileStore profiles() {
        return stores.profiles();
    }
}
