package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.FollowUp;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link ConversationStore} does. Its tests of admitting and ending turns stand in its superclasses. */
public abstract class ConversationStoreContract extends InquiryContract {
    @Test
    void findsAConversationThatWasOpened() {
        Conversation conversation = open();

        assertThat(stores.conversations().find(coachee, conversation.id())).contains(conversation);
    }

    @Test
    void opensTheSameConversationOnce() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");

        stores.conversations().open(conversation);

        assertThat(stores.conversations().list(coachee, 10))
                .extracting(Conversation::id)
                .containsExactly(conversation.id());
        assertThat(stores.conversations().find(coachee, conversation.id()))
                .hasValueSatisfying(found -> assertThat(found.title()).isEqualTo("I am a nurse"));
        assertThat(stored(turn.id())).isEqualTo(turn);
    }

    @Test
    void findsNothingUnderUnknownIds() {
        ConversationId unknown = new ConversationId(ids.next());

        assertThat(stores.conversations().find(coachee, unknown)).isEmpty();
        assertThat(stores.conversations().list(coachee, 10)).isEmpty();
        assertThat(stores.conversations().messages(coachee, unknown, 0, 10)).isEmpty();
        assertThat(stores.conversations().findTurn(coachee, new TurnId(ids.next())))
                .isEmpty();
    }

    @Test
    void showsNothingOfAConversationToAnotherCoachee() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");

        assertThat(stores.conversations().find(stranger, conversation.id())).isEmpty();
        assertThat(stores.conversations().list(stranger, 10)).isEmpty();
        assertThat(stores.conversations().messages(stranger, conversation.id(), 0, 10))
                .isEmpty();
        assertThat(stores.conversations().findTurn(stranger, turn.id())).isEmpty();
        assertThat(stores.events().read(stranger, 0)).isEmpty();
    }

    @Test
    void findsOneMessageByItsIdForItsCoacheeOnly() {
        Conversation conversation = open();
        admit(conversation, "I am a nurse");
        Message message = stores.conversations()
                .messages(coachee, conversation.id(), 0, 10)
                .getFirst();

        assertThat(stores.conversations().findMessage(coachee, message.id())).contains(message);
        assertThat(stores.conversations().findMessage(stranger, message.id())).isEmpty();
        assertThat(stores.conversations().findMessage(coachee, new MessageId(ids.next())))
                .isEmpty();
    }

    @Test
    void openingUnderAnIdOfAnotherCoacheeTakesNothingFromThem() {
        Conversation theirs = open(stranger);

        stores.conversations()
                .open(new Conversation(theirs.id(), coachee, "Mine", theirs.createdAt(), theirs.updatedAt()));

        assertThat(stores.conversations().find(stranger, theirs.id())).contains(theirs);
    }

    @Test
    void listsTheConversationChangedLastFirst() {
        Conversation first = open();
        Conversation second = open();
        Conversation third = open();
        assertThat(listed()).containsExactly(third.id(), second.id(), first.id());

        Turn turn = admit(first, "I am a nurse");
        assertThat(listed()).containsExactly(first.id(), third.id(), second.id());

        admit(second, "I am a nurse");
        answered(turn, "Tell me more.");
        assertThat(listed()).containsExactly(first.id(), second.id(), third.id());
    }

    @Test
    void aConversationSaysWhenItsLastTurnWasAdmittedOrEnded() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        assertThat(stores.conversations().find(coachee, conversation.id()).orElseThrow())
                .returns(turn.startedAt(), Conversation::updatedAt)
                .returns(conversation.createdAt(), Conversation::createdAt);

        var completion = answered(turn, "Tell me more.");
        assertThat(stores.conversations().find(coachee, conversation.id()).orElseThrow())
                .returns(completion.at(), Conversation::updatedAt);
    }

    @Test
    void listsAtMostAsManyAsAskedFor() {
        open();
        Conversation second = open();
        Conversation third = open();

        assertThat(stores.conversations().list(coachee, 2))
                .extracting(Conversation::id)
                .containsExactly(third.id(), second.id());
    }

    @Test
    void refusesALimitBelowOne() {
        Conversation conversation = open();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stores.conversations().list(coachee, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stores.conversations().messages(coachee, conversation.id(), 0, 0));
    }

    @Test
    void givesMessagesInOrderWithPositionsFromOneWithoutGaps() {
        Conversation conversation = conversationOfSixMessages();

        assertThat(messagesOf(conversation))
                .extracting(Message::text)
                .containsExactly("Message 0", "Answer 0", "Message 1", "Answer 1", "Message 2", "Answer 2");
        assertThat(messagesOf(conversation)).extracting(Message::position).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void givesTheEarliestMessagesAfterAPosition() {
        Conversation conversation = conversationOfSixMessages();

        assertThat(stores.conversations().messages(coachee, conversation.id(), 2, 3))
                .extracting(Message::position)
                .containsExactly(3, 4, 5);
        assertThat(stores.conversations().messages(coachee, conversation.id(), 6, 3))
                .isEmpty();
    }

    @Test
    void keepsALongMessageWhole() {
        String text = "ä".repeat(100_000);
        Conversation conversation = open();
        admit(conversation, text);

        assertThat(messagesOf(conversation)).extracting(Message::text).containsExactly(text);
    }

    @Test
    void saysLiveWhenAConversationIsOpenedAdmitsOrEndsATurn() {
        Conversation conversation = open();
        assertThat(liveEvents()).hasSize(1);
        Turn turn = admit(conversation, "I am a nurse");
        assertThat(liveEvents()).hasSize(2);
        answered(turn, "Tell me more.");
        assertThat(liveEvents()).hasSize(3).containsOnly(new LiveEvent.ConversationChanged(conversation.id()));
    }

    @Test
    void saysNothingLiveWhenNothingWasStored() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        int before = liveEvents().size();

        stores.conversations().open(conversation);
        stores.conversations().admit(newTurn(conversation, "Hello?", null));
        assertThat(liveEvents()).hasSize(before);

        answered(turn, "Tell me more.");
        stores.conversations().complete(completion(turn, answer("Again."), 1), List.of());
        assertThat(liveEvents()).hasSize(before + 1);
    }

    @Test
    void followUpWorkOfATurnThatHadEndedIsNeverDone() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        answered(turn, "Good.");
        FollowUp never = new FollowUp.UpdateProfile(coachee, conversation.id(), new TurnId(ids.next()));
        Handled<FollowUp> handled = new Handled<>();
        stores.jobs().handleWith(given -> {
            if (given instanceof FollowUp.UpdateProfile update
                    && update.coachee().equals(coachee)) {
                handled.add(given);
            }
        });

        stores.conversations().complete(completion(turn, answer("Again."), 1), List.of(never));
        Turn next = admit(conversation, "And I teach");
        FollowUp work = new FollowUp.UpdateProfile(coachee, conversation.id(), next.id());
        stores.conversations().complete(completion(next, answer("Good."), 0), List.of(work));

        assertThat(handled.awaitNext()).isEqualTo(work);
        assertThat(handled.all()).doesNotContain(never);
    }

    private Conversation conversationOfSixMessages() {
        Conversation conversation = open();
        IntStream.range(0, 3).forEach(number -> answered(admit(conversation, "Message " + number), "Answer " + number));
        return conversation;
    }

    private List<ConversationId> listed() {
        return stores.conversations().list(coachee, 10).stream()
                .map(Conversation::id)
                .toList();
    }

    private List<LiveEvent> liveEvents() {
        return stores.events().read(coachee, 0).stream().map(Numbered::event).toList();
    }
}
