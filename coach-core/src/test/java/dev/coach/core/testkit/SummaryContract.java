package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Summary;
import org.junit.jupiter.api.Test;

/** The part of {@link ConversationStoreContract} about conversations in short. */
abstract class SummaryContract extends TurnRatingContract {
    private static final Summary FIRST = new Summary("She wants to leave nursing.", 20, "conversation-summary/1");

    @Test
    void keepsTheSummaryThatGoesFurthest() {
        Conversation conversation = open();
        assertThat(stores.conversations().summary(coachee, conversation.id())).isEmpty();

        stores.conversations().summarise(coachee, conversation.id(), FIRST);
        stores.conversations().summarise(coachee, conversation.id(), new Summary("The same once more.", 20, "x/1"));
        assertThat(stores.conversations().summary(coachee, conversation.id())).contains(FIRST);

        Summary longer = new Summary("ü".repeat(Summary.MAX_LENGTH), 30, "x/1");
        stores.conversations().summarise(coachee, conversation.id(), longer);
        stores.conversations().summarise(coachee, conversation.id(), FIRST);
        assertThat(stores.conversations().summary(coachee, conversation.id())).contains(longer);
    }

    @Test
    void sumsUpNothingOfSomebodyElseAndNothingThatIsUnknown() {
        Conversation conversation = open();
        ConversationId unknown = new ConversationId(ids.next());

        stores.conversations().summarise(stranger, conversation.id(), FIRST);
        stores.conversations().summarise(coachee, unknown, FIRST);
        assertThat(stores.conversations().summary(coachee, conversation.id())).isEmpty();
        assertThat(stores.conversations().summary(coachee, unknown)).isEmpty();

        stores.conversations().summarise(coachee, conversation.id(), FIRST);
        assertThat(stores.conversations().summary(stranger, conversation.id())).isEmpty();
    }
}
