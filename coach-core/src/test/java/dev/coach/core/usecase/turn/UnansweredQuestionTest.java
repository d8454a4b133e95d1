package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.port.Stores;
import dev.coach.core.schema.Motivation;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.TickingClock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnansweredQuestionTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));

    private final Stores stores = InMemoryStores.create();
    private final Coach coach = Coach.builder()
            .stores(stores)
            .clock(TickingClock.bySeconds())
            .ids(new FixedIds())
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"No", "no idea", "I don't know.", "rather not say", "I already told you"})
    void restsAndIsAcceptedKindly(String answer) {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(conversation, "I work as a nurse.");
        for (int time = 0; time < 4; time++) {
            say(conversation, answer);
        }

        List<Message> replies = replies(conversation);
        assertThat(replies.stream().map(Message::asked).filter(Objects::nonNull))
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(replies.stream().skip(1).map(Message::text))
                .allMatch(text -> text.startsWith("That is ") || text.startsWith("I am sorry"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why do you ask?", "what do you mean by that?", "can you rephrase?"})
    void isExplainedAndAskedOnceMore(String puzzled) {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(conversation, "I work as a nurse.");
        say(conversation, puzzled);
        say(conversation, "next question please");

        List<Message> replies = replies(conversation);
        assertThat(replies.get(1).asked()).isNotNull().isEqualTo(replies.get(0).asked());
        assertThat(replies.get(2).asked())
                .isNotNull()
                .isNotEqualTo(replies.get(0).asked());
        assertThat(coach.readProfile().run(SAM).declined()).isEmpty();
    }

    @Test
    void isNotRepeatedInTheNextConversationWhenItsAnswerWasNotUnderstood() {
        ConversationId yesterday = coach.openConversation().run(SAM).id();
        say(yesterday, "I work as a nurse.");
        say(yesterday, "My patients deserve a ward that is better run.");
        ConversationId today = coach.openConversation().run(SAM).id();
        say(today, "Good morning!");

        String unread = replies(yesterday).getFirst().asked();
        assertThat(coach.readProfile().run(SAM).values()).doesNotContainKey(unread);
        assertThat(replies(today).getFirst().text()).startsWith("Good to hear from you again.");
        assertThat(replies(today).getFirst().asked()).isNotNull().isNotEqualTo(unread);
        // Nothing was said to the last one yet.
        assertThat(replies(today).getFirst().asked())
                .isEqualTo(replies(yesterday).getLast().asked());
    }

    @Test
    void isAskedOnceMoreWhenTheCoacheeAsksBack() {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(conversation, "I work as a nurse.");
        say(conversation, "Do you like football?");
        say(conversation, "And tennis?");

        List<Message> replies = replies(conversation);
        assertThat(replies.get(1).asked()).isNotNull().isEqualTo(replies.get(0).asked());
        assertThat(replies.get(2).asked())
                .isNotNull()
                .isNotEqualTo(replies.get(0).asked());
    }

    @Test
    void makesRoomForTheWaysThatTheCoacheeSeesWhenTheyAskForAdvice() {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(conversation, "I work as a nurse and want to become a ward manager within two years.");
        say(conversation, "What would you do?");

        assertThat(replies(conversation).getLast().asked()).isEqualTo(Motivation.OPTIONS_NAMED.name());
        assertThat(replies(conversation).getLast().text()).contains("I make no suggestions of my own");
    }

    @Test
    void isFollowedByNoneOnceSixWereLeft() {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(conversation, "I work as a nurse.");
        for (int time = 0; time < 8; time++) {
            say(conversation, "skip");
        }

        assertThat(replies(conversation).stream().map(Message::asked).filter(Objects::nonNull))
                .hasSize(6);
    }

    @Test
    void aboutAStepIsAskedOnceMoreInTheSameWords() {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(conversation, "I work as a nurse and want to become a ward manager within two years.");
        say(conversation, "What would you do?");
        say(conversation, "study nursing management or ask my boss");
        say(conversation, "any suggestions?");
        say(conversation, "What do you know about me?");

        List<Message> replies = replies(conversation);
        assertThat(replies.get(3).asked()).isEqualTo(Motivation.LAST_COMMITMENT.name());
        assertThat(replies.get(4).text()).contains("Which one small step");
    }

    @Test
    void isTheLastOneUntilTheCoacheeWantsToBeAskedAgain() {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(conversation, "I work as a nurse.");
        say(conversation, "Stop asking me things.");
        say(conversation, "I live in Leeds.");
        say(conversation, "ok, you can ask me again");

        assertThat(replies(conversation).stream().map(Message::asked))
                .satisfiesExactly(
                        first -> assertThat(first).isNotNull(),
                        second -> assertThat(second).isNull(),
                        third -> assertThat(third).isNull(),
                        fourth -> assertThat(fourth).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't want to talk about where I live either.",
                "skip that",
                "never mind",
                "ok",
                "hello?",
                "This is useless."
            })
    void staysAwayWhenOneMoreThingIsDeclined(String more) {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(conversation, "I work as a nurse.");
        say(conversation, "Stop asking me about my salary");
        say(conversation, more);
        say(conversation, "next question please");

        assertThat(replies(conversation).stream().skip(1).map(Message::asked))
                .satisfiesExactly(
                        second -> assertThat(second).isNull(),
                        third -> assertThat(third).isNull(),
                        fourth -> assertThat(fourth).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My husband died last week and I can't face work.",
                "I've been signed off with depression.",
                "My father has cancer and I'm his carer."
            })
    void waitsWhenSomebodyTellsOfTrouble(String trouble) {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(conversation, trouble);
        say(conversation, "I work as a nurse.");
        say(conversation, trouble);

        assertThat(replies(conversation))
                .allMatch(reply ->
                        !reply.text().contains("noted") && !reply.text().contains("an answer"))
                .extracting(Message::asked)
                .satisfiesExactly(
                        first -> assertThat(first).isNull(),
                        second -> assertThat(second).isNotNull(),
                        third -> assertThat(third).isNull());
    }

    @Test
    void isNotAskedWhenItsAnswerCameWithTheGoal() {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(conversation, "I want to become a data analyst because I like numbers.");
        for (int time = 0; time < 20; time++) {
            say(conversation, "I don't know.");
        }

        assertThat(replies(conversation).stream().map(Message::asked)).doesNotContain("goal_motivation");
    }

    @Test
    void isRememberedForTheWholeConversation() {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(conversation, "I work as a nurse.");
        for (int time = 0; time < 60; time++) {
            say(conversation, "I don't know.");
        }

        assertThat(replies(conversation).stream().map(Message::asked).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
    }

    @Test
    void staysAwayForTheWholeConversation() {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(conversation, "I work as a nurse.");
        say(conversation, "Stop asking me things.");
        for (int time = 0; time < 30; time++) {
            say(conversation, "It rained today.");
        }

        assertThat(replies(conversation).stream().skip(1).map(Message::asked)).containsOnlyNulls();
    }

    private List<Message> replies(ConversationId conversation) {
        return stores.conversations().messages(SAM, conversation, 0, 200).stream()
                .filter(message -> message.position() % 2 == 0)
                .toList();
    }

    private void say(ConversationId conversation, String text) {
        coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, text), event -> {});
        coach.updateProfile().run(SAM, conversation);
    }
}
