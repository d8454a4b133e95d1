package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.port.ProfileStore.Known;
import dev.coach.core.port.ProfileStore.Watermark;
import dev.coach.core.port.TurnCompletion;
import dev.coach.core.port.TurnCompletion.Heard;
import dev.coach.core.schema.Catalogue;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a turn heard is stored with its end, or not at all. */
abstract class TurnHeardContract extends TurnCompletionContract {
    @Test
    void storesWhatWasHeardWithTheReply() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        ProfileUpdate update = nurse(turn);

        assertThat(stores.conversations().complete(heard(turn, update), List.of()))
                .isTrue();

        Profile profile = stores.profiles().read(coachee);
        assertThat(profile.values().get("current_title")).hasFieldOrPropertyWithValue("value", "nurse");
        assertThat(stores.profiles().ledger(coachee)).containsExactlyElementsOf(update.observations());
        assertThat(stores.profiles().known(coachee, conversation.id()).read()).isEqualTo(1);
    }

    @Test
    void aTurnThatHeardNothingCountsAsRead() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "Hello");
        Profile before = stores.profiles().read(coachee);

        assertThat(stores.conversations()
                        .complete(heard(turn, new ProfileUpdate(before, List.of(), before, 0L)), List.of()))
                .isTrue();

        assertThat(stores.profiles().known(coachee, conversation.id()).read()).isEqualTo(1);
        assertThat(stores.profiles().read(coachee)).isEqualTo(before);
    }

    @Test
    void storesNothingOfATurnWhoseProfileHasChangedMeanwhile() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        ProfileUpdate late = nurse(turn);
        stores.profiles().giveConsent(coachee, "wellbeing", clock.instant());
        long newest = stores.events().newest(coachee);

        Assertions.assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> stores.conversations().complete(heard(turn, late), List.of()))
                .extracting(CoachException::code)
                .isEqualTo(ErrorCode.VERSION_CONFLICT);

        assertThat(stores.conversations().findTurn(coachee, turn.id()))
                .map(Turn::status)
                .contains(TurnStatus.RUNNING);
        assertThat(stores.conversations().messages(coachee, conversation.id(), 0, 9))
                .hasSize(1);
        assertThat(stores.events().read(coachee, turn.id(), 0)).isEmpty();
        assertThat(stores.events().newest(coachee)).isEqualTo(newest);
        assertThat(stores.profiles().ledger(coachee)).isEmpty();
        assertThat(stores.profiles().known(coachee, conversation.id()).read()).isZero();
        assertThat(stores.conversations().complete(completion(turn, answer("Good."), 0), List.of()))
                .isTrue();
    }

    @Test
    void theNextTurnFindsWhatTheLastOneStored() {
        Conversation conversation = open();
        for (String title : List.of("nurse", "cook", "cook", "nurse")) {
            Profile before = stores.profiles().known(coachee, conversation.id()).profile();
            Turn turn = admit(conversation, title);
            assertThat(stores.conversations().complete(heard(turn, saying(title, before, turn)), List.of()))
                    .isTrue();

            Known known = stores.profiles().known(coachee, conversation.id());
            assertThat(known.basis())
                    .isEqualTo(stores.profiles()
                            .basis(coachee, Catalogue.standard().names()));
            assertThat(known.profile()).isEqualTo(stores.profiles().read(coachee));
            stores.profiles().giveConsent(coachee, "wellbeing", clock.instant());
        }
    }

    private ProfileUpdate nurse(Turn turn) {
        return saying("nurse", stores.profiles().read(coachee), turn);
    }

    private ProfileUpdate saying(String title, Profile before, Turn turn) {
        return new ProfileDraft(before, new Source.Said(turn.conversation(), turn.messageId()), ids, clock)
                .set("current_title", title)
                .update();
    }

    private TurnCompletion heard(Turn turn, ProfileUpdate update) {
        return completion(turn, answer("Good."), 0).hearing(new Heard(update, new Watermark(turn.conversation(), 1)));
    }
}
