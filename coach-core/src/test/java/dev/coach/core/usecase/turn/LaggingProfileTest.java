package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.port.Stores;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.TickingClock;
import dev.coach.core.usecase.profile.Verdict;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When the profile changes during a turn, the background reads its message when it comes to it; the conversation must not notice. */
class LaggingProfileTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));

    private final Stores stores = InMemoryStores.create();
    private boolean lagging;

    @Test
    void saysBackOnlyWhatTheNewestMessageSays() {
        Coach coach = lagging(builder().build());
        ConversationId conversation = coach.openConversation().run(SAM).id();

        assertThat(say(coach, conversation, "I work as a nurse.")).contains("you work as a nurse");
        assertThat(say(coach, conversation, "I live in Leeds."))
                .contains("Leeds")
                .doesNotContain("nurse");
        assertThat(say(coach, conversation, "Let me think about that."))
                .doesNotContain("nurse")
                .doesNotContain("Leeds");
        assertThat(coach.readProfile().run(SAM).values()).isEmpty();
    }

    @Test
    void storesWhatItHeardThoughTheBackgroundNeverRuns() {
        Coach coach = builder().build();
        stores.jobs().handleWith(work -> {
            throw new AssertionError("the background has nothing to do: " + work);
        });
        ConversationId conversation = coach.openConversation().run(SAM).id();

        say(coach, conversation, "I work as a nurse.");
        say(coach, conversation, "I live in Leeds.");

        assertThat(coach.readProfile().run(SAM).values()).containsKeys("current_title", "city");
        assertThat(coach.verifyProfile().run(SAM)).isInstanceOf(Verdict.Agrees.class);
    }

    @Test
    void knowsWhatEarlierMessagesSaid() {
        ScriptedChatModel model = ScriptedChatModel.answering("Thank you.");
        Coach coach = lagging(builder().chatModel(model).build());
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(coach, conversation, "I work as a nurse.");
        say(coach, conversation, "Let me think about that.");

        assertThat(model.requests().getLast().instructions())
                .contains("Title or occupation of the current position: nurse");
    }

    @Test
    void anEarlierAnswerStillBelongsToTheQuestionBeforeIt() {
        Coach coach = lagging(builder().build());
        ConversationId conversation = coach.openConversation().run(SAM).id();
        assertThat(say(coach, conversation, "Hello there")).contains("What is your job title");
        assertThat(say(coach, conversation, "Nurse")).contains("you work as a nurse");

        assertThat(say(coach, conversation, "Let me think about that.")).doesNotContainIgnoringCase("nurse");
    }

    @Test
    void saysBackTheNewestMessageThoughTheBackgroundHasReadItAlready() {
        Coach coach = builder().build();
        ConversationId conversation = coach.openConversation().run(SAM).id();
        stores.jobs().handleWith(work -> {});
        StringBuilder reply = new StringBuilder();
        coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, "I work as a nurse."), event -> {
            if (event instanceof TurnEvent.Started) {
                coach.updateProfile().run(SAM, conversation);
            } else if (event instanceof TurnEvent.Delta delta) {
                reply.append(delta.text());
            }
        });

        assertThat(coach.readProfile().run(SAM).get(CurrentSituation.TITLE)).contains("nurse");
        assertThat(reply).contains("you work as a nurse");
    }

    /** The profile changes during each of its turns, and its background work waits for ever. */
    private Coach lagging(Coach coach) {
        stores.jobs().handleWith(work -> {});
        lagging = true;
        return coach;
    }

    private Coach.Builder builder() {
        return Coach.builder().stores(stores).ids(new FixedIds()).clock(TickingClock.bySeconds());
    }

    private String say(Coach coach, ConversationId conversation, String text) {
        StringBuilder reply = new StringBuilder();
        coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, text), event -> {
            if (event instanceof TurnEvent.Delta delta) {
                reply.append(delta.text());
            } else if (event instanceof TurnEvent.State && lagging) {
                coach.giveConsent().run(SAM, "wellbeing");
                coach.withdrawConsent().run(SAM, "wellbeing");
            }
        });
        return reply.toString();
    }
}
