package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Branch;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Inquiry;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.Admission;
import dev.coach.core.port.NewRetry;
import dev.coach.core.port.TurnCompletion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The part of {@link ConversationStoreContract} about conversations that branched off another one. */
abstract class BranchContract extends TurnBudgetContract {
    @Test
    void aBranchBeginsWithTheMessagesBeforeTheReplacedOne() {
        Conversation old = twoTurns();
        List<Message> before = messagesOf(old);

        Conversation branch = branch(old, before.get(2).id());

        assertThat(stores.conversations().find(coachee, branch.id())).contains(branch);
        assertThat(messagesOf(branch))
                .containsExactly(before.get(0).in(branch.id()), before.get(1).in(branch.id()));
        assertThat(messagesOf(old)).isEqualTo(before);
        assertThat(stores.conversations().find(coachee, old.id()).orElseThrow().branchedFrom())
                .isNull();
    }

    @Test
    void aBranchGoesOnByItself() {
        Conversation old = twoTurns();
        Conversation branch = branch(old, messagesOf(old).get(2).id());

        Turn turn = admit(branch, "I am a teacher");
        answered(turn, "Since when?");

        assertThat(messagesOf(branch))
                .extracting(Message::text)
                .containsExactly("I am a nurse", "Good.", "I am a teacher", "Since when?");
        assertThat(messagesOf(old)).hasSize(4);
        assertThat(stores.conversations().find(coachee, branch.id()))
                .hasValueSatisfying(found -> assertThat(found.branchedFrom()).isEqualTo(branch.branchedFrom()));
    }

    @Test
    void aBranchAtTheFirstMessageIsEmptyAndTakesItsTitleFromTheNewWords() {
        Conversation old = twoTurns();
        Conversation branch = branch(old, messagesOf(old).getFirst().id());
        assertThat(messagesOf(branch)).isEmpty();
        assertThat(inquiry(branch)).isEqualTo(Inquiry.NONE);

        assertThat(stores.conversations()
                        .find(coachee, branch.id())
                        .orElseThrow()
                        .title())
                .isEqualTo("What now?");
    }

    @Test
    void aBranchKnowsWhatItsMessagesAskedFor() {
        Conversation old = open();
        answered(admit(old, "I am a nurse"), "What is your title?");
        quiet(admit(old, "Stop asking"));
        answered(admit(old, "Go on"), "And your goal?");
        List<Message> messages = messagesOf(old);

        assertThat(inquiry(branch(old, messages.get(2).id())))
                .isEqualTo(new Inquiry(Set.of("current_title"), Set.of(), false));
        assertThat(inquiry(branch(old, messages.get(4).id())))
                .isEqualTo(new Inquiry(Set.of("current_title"), Set.of(), true));
    }

    @Test
    void aBranchOfABranchHasTheSameMessagesToo() {
        Conversation old = twoTurns();
        Conversation branch = branch(old, messagesOf(old).get(2).id());
        answered(admit(branch, "I am a teacher"), "Since when?");

        Conversation second = branch(branch, messagesOf(old).getFirst().id());
        Conversation third = branch(branch, messagesOf(branch).get(2).id());

        assertThat(messagesOf(second)).isEmpty();
        assertThat(messagesOf(third)).extracting(Message::text).containsExactly("I am a nurse", "Good.");
        assertThat(stores.conversations()
                        .findMessage(coachee, messagesOf(third).getFirst().id()))
                .contains(messagesOf(old).getFirst());
    }

    @Test
    void aBranchHasTheNewestOfRepliesThatWereWrittenAgain() {
        Conversation old = open();
        Turn first = admit(old, "I am a nurse");
        answered(first, "Good.");
        Instant now = clock.instant();
        Admission again = stores.conversations()
                .admitRetry(new NewRetry(new TurnId(ids.next()), coachee, first.id(), null, now, now.plus(LEASE)));
        answered(((Admission.Admitted) again).turn(), "Better.");
        answered(admit(old, "I like it"), "Fine.");

        Conversation branch = branch(old, messagesOf(old).get(2).id());

        assertThat(messagesOf(branch)).extracting(Message::text).containsExactly("I am a nurse", "Better.");
    }

    @Test
    void aBranchIsSummedUpAsFarAsItsMessagesGo() {
        Conversation old = twoTurns();
        Summary summary = new Summary("A nurse.", 2, "x/1");
        stores.conversations().summarise(coachee, old.id(), summary);
        List<Message> messages = messagesOf(old);

        assertThat(stores.conversations()
                        .summary(coachee, branch(old, messages.get(2).id()).id()))
                .contains(summary);
        assertThat(stores.conversations()
                        .summary(coachee, branch(old, messages.get(0).id()).id()))
                .isEmpty();
    }

    @Test
    void openingTheSameBranchTwiceAddsNothing() {
        Conversation old = twoTurns();
        Conversation branch = branch(old, messagesOf(old).get(2).id());
        answered(admit(branch, "I am a teacher"), "Since when?");
        List<Message> before = messagesOf(branch);

        stores.conversations().open(branch);

        assertThat(messagesOf(branch)).isEqualTo(before);
    }

    @Test
    void nobodyBranchesOffWhatIsNotTheirsOrNotInIt() {
        Conversation old = twoTurns();
        Conversation other = twoTurns();
        Message message = messagesOf(old).get(2);

        refuses(coachee, new Branch(other.id(), message.id()));
        refuses(coachee, new Branch(old.id(), messagesOf(old).get(1).id()));
        refuses(coachee, new Branch(new ConversationId(ids.next()), message.id()));
        refuses(stranger, new Branch(old.id(), message.id()));
        assertThat(stores.conversations().list(stranger, 10)).isEmpty();
        assertThat(stores.conversations().list(coachee, 10)).hasSize(2);
    }

    private void refuses(CoacheeId who, Branch from) {
        assertThatThrownBy(() -> stores.conversations().open(branching(who, from)))
                .isInstanceOfSatisfying(
                        CoachException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    private Conversation twoTurns() {
        Conversation conversation = open();
        answered(admit(conversation, "I am a nurse"), "Good.");
        answered(admit(conversation, "I am a doctor"), "Good, too.");
        return conversation;
    }

    final Conversation branch(Conversation old, MessageId replaced) {
        Conversation branch = branching(coachee, new Branch(old.id(), replaced));
        stores.conversations().open(branch);
        return branch;
    }

    private Conversation branching(CoacheeId owner, Branch from) {
        Instant now = clock.instant();
        return new Conversation(new ConversationId(ids.next()), owner, "", now, now, from);
    }

    private void quiet(Turn turn) {
        TurnCompletion asked = completion(turn, answer("All right."), 0);
        CoachingDecision quiet = new CoachingDecision(CoachingState.COACHING, List.of("As you wish."), null, true);
        stores.conversations()
                .complete(
                        new TurnCompletion(
                                turn, quiet, asked.outcome(), "test/1", asked.replyId(), asked.events(), asked.at()),
                        List.of());
    }

    /** As the next turn finds it. */
    private Inquiry inquiry(Conversation conversation) {
        Admission admission = stores.conversations().admit(newTurn(conversation, "What now?", null));
        return ((Admission.Admitted) admission).inquiry();
    }
}
