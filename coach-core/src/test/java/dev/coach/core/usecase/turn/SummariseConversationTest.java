package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.ScriptedChatModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummariseConversationTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));

    private final Stores stores = InMemoryStores.create();
    private final Secretary model = new Secretary();

    /** Answers as a coach, and writes notes that name the first and the last thing they are about. */
    private static final class Secretary implements ChatModel {
        private final List<ChatRequest> replies = new ArrayList<>();
        private final List<ChatRequest> summaries = new ArrayList<>();
        private boolean away;

        @Override
        public ChatReply stream(ChatRequest request, DeltaListener listener) {
            if (!request.instructions().contains("notes of a career coach")) {
                replies.add(request);
                return ScriptedChatModel.answering("Tell me more.").stream(request, listener);
            }
            summaries.add(request);
            ScriptedChatModel writer = away
                    ? ScriptedChatModel.failing("offline")
                    : ScriptedChatModel.answering("Notes ", "no " + summaries.size());
            return writer.stream(request, listener);
        }

        @Override
        public String name() {
            return "secretary";
        }
    }

    @Test
    void everyMessageIsInSightOrInTheSummary() {
        Coach coach = coach(model);
        ConversationId conversation = coach.openConversation().run(SAM).id();
        for (int turn = 1; turn <= 60; turn++) {
            say(coach, conversation, "This is story " + turn + ".");

            ChatRequest request = model.replies.getLast();
            int firstInSight = 2 * turn - request.messages().size();
            int through = summary(conversation).map(Summary::through).orElse(0);
            assertThat(firstInSight).isLessThanOrEqualTo(through + 1);
        }
        assertThat(model.replies.getLast().instructions()).containsPattern("<earlier>\nNotes no [1-9]");
    }

    /** A résumé first, then messages that fill what the coach sees long before there are forty. */
    @ParameterizedTest
    @CsvSource({"3000, 325, 6", "2400, 2400, 24", "200, 900, 12"})
    void longMessagesAreInSightOrInTheSummary(int tokensFirst, int tokensEach, int mostSummaries) {
        Coach coach = coach(model);
        ConversationId conversation = coach.openConversation().run(SAM).id();
        for (int turn = 1; turn <= 24; turn++) {
            say(coach, conversation, "word ".repeat((turn == 1 ? tokensFirst : tokensEach) * 4 / 5) + turn + ".");

            int firstInSight = 2 * turn - model.replies.getLast().messages().size();
            int through = summary(conversation).map(Summary::through).orElse(0);
            assertThat(firstInSight).isLessThanOrEqualTo(through + 1);
            if (through > 0 && firstInSight > 1) {
                assertThat(model.replies.getLast().instructions()).contains("<earlier>");
            }
        }
        assertThat(model.summaries).hasSizeBetween(1, mostSummaries);
    }

    @Test
    void carriesOnWithTheNotesSoFar() {
        Coach coach = coach(model);
        ConversationId conversation = coach.openConversation().run(SAM).id();
        IntStream.rangeClosed(1, 40).forEach(turn -> say(coach, conversation, "This is story " + turn + "."));

        ChatRequest second = model.summaries.get(1);
        assertThat(second.instructions()).contains("<notes>\nNotes no 1\n</notes>");
        assertThat(second.messages().getFirst().text())
                .contains("Coachee: This is story", "Coach: Tell me more.")
                .doesNotContain("story 1.");
        assertThat(summary(conversation).orElseThrow().writtenBy()).isEqualTo("conversation-summary/1");
    }

    @Test
    void doesItAgainWhenTheModelIsBack() {
        Coach coach = coach(model);
        ConversationId conversation = coach.openConversation().run(SAM).id();
        model.away = true;
        IntStream.rangeClosed(1, 30).forEach(turn -> say(coach, conversation, "This is story " + turn + "."));
        assertThat(summary(conversation)).isEmpty();

        model.away = false;
        InMemoryStores.retryPending(stores);

        assertThat(summary(conversation).orElseThrow().through()).isEqualTo(60 - StayInSight.MESSAGES);
        assertThat(InMemoryStores.pending(stores)).isEmpty();
    }

    @Test
    void theFallbackModelWritesItWhenTheOtherOneIsAway() {
        Secretary other = new Secretary();
        model.away = true;
        Coach coach = Coach.builder()
                .chatModel(model)
                .fallbackModel(other)
                .stores(stores)
                .build();
        ConversationId conversation = coach.openConversation().run(SAM).id();

        IntStream.rangeClosed(1, 30).forEach(turn -> say(coach, conversation, "This is story " + turn + "."));

        assertThat(model.summaries).isNotEmpty();
        assertThat(summary(conversation).orElseThrow().text()).startsWith("Notes no");
    }

    @Test
    void aSpentBudgetLeavesItForALaterTurn() {
        Coach poor = Coach.builder()
                .chatModel(model)
                .budget(new Budget(0L, null, null))
                .stores(stores)
                .build();
        ConversationId conversation = poor.openConversation().run(SAM).id();
        IntStream.rangeClosed(1, 30).forEach(turn -> say(poor, conversation, "This is story " + turn + "."));
        assertThat(model.replies).isEmpty();
        assertThat(model.summaries).isEmpty();
        assertThat(InMemoryStores.pending(stores)).isEmpty();

        Coach rich = coach(model);
        IntStream.rangeClosed(31, 40).forEach(turn -> say(rich, conversation, "This is story " + turn + "."));

        assertThat(summary(conversation).orElseThrow().through()).isGreaterThan(40);
    }

    @Test
    void nothingOfASummaryComesIntoTheProfile() {
        Coach coach = coach(model);
        ConversationId conversation = coach.openConversation().run(SAM).id();
        say(coach, conversation, "Hello there.");
        stores.conversations()
                .summarise(SAM, conversation, new Summary("The coachee works as a midwife in Leeds.", 1, "x/1"));

        IntStream.rangeClosed(1, 30).forEach(turn -> say(coach, conversation, "Hm, go on."));

        assertThat(coach.readProfile().run(SAM).values()).isEmpty();
    }

    @Test
    void withoutAModelThereIsNothingToDo() {
        Coach coach = coach(null);
        ConversationId conversation = coach.openConversation().run(SAM).id();
        IntStream.rangeClosed(1, 30).forEach(turn -> say(coach, conversation, "This is story " + turn + "."));

        assertThat(summary(conversation)).isEmpty();
        assertThat(InMemoryStores.pending(stores)).isEmpty();
    }

    private Optional<Summary> summary(ConversationId conversation) {
        return stores.conversations().summary(SAM, conversation);
    }

    private Coach coach(@Nullable ChatModel chatModel) {
        Coach.Builder builder = Coach.builder().stores(stores).ids(new FixedIds());
        return chatModel == null
                ? builder.build()
                : builder.chatModel(chatModel).build();
    }

    private static void say(Coach coach, ConversationId conversation, String text) {
        coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, text), event -> {});
    }
}
