package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Inquiry;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.Admission;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.NewRetry;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a conversation in a {@link ConversationStore} knows of the questions in others. */
abstract class InquiryContract extends BranchContract {
    @Test
    void aNewConversationKnowsWhatWasAnsweredInOthersOfTheLastDays() {
        Conversation earlier = open();
        Instant asked =
                answered(admit(earlier, "I am a nurse"), "What is your title?").at();
        Instant soon = asked.plus(Inquiry.RESTS).minusSeconds(1);
        assertThat(admitted(openAt(soon, coachee)).inquiry()).isEqualTo(Inquiry.NONE);

        admit(earlier, "Nursing, mostly");
        Inquiry inquiry = new Inquiry(Set.of(), Set.of("current_title"), false);
        Conversation next = openAt(soon, coachee);
        Admission.Admitted first = admitted(next);
        assertThat(first.inquiry()).isEqualTo(inquiry);
        assertThat(admitted(openAt(asked.plus(Inquiry.RESTS), coachee)).inquiry())
                .isEqualTo(Inquiry.NONE);
        assertThat(admitted(openAt(soon, stranger)).inquiry()).isEqualTo(Inquiry.NONE);

        answered(first.turn(), "What is your title?");
        NewRetry again = new NewRetry(
                new TurnId(ids.next()), coachee, first.turn().id(), null, clock.instant(), clock.instant());
        assertThat(((Admission.Admitted) stores.conversations().admitRetry(again)).inquiry())
                .isEqualTo(inquiry);
        assertThat(admitted(branch(next, first.message().id())).inquiry()).isEqualTo(inquiry);
    }

    private Admission.Admitted admitted(Conversation conversation) {
        return (Admission.Admitted) stores.conversations().admit(newTurn(conversation, "Hello again", null));
    }
}
