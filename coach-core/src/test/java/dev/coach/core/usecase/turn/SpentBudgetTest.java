package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.guided.GuidedCoach;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the coachee hears when nothing may be used of the model any more. */
class SpentBudgetTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));
    private static final String REASON =
            "You have used what one person may use of the language model in a day. The guided coach answers until 1 April, 00:00 UTC.";
    private static final Instant LATE = Instant.parse("2026-03-31T23:00:00Z");

    private final Stores stores = InMemoryStores.create();
    private final ScriptedChatModel model = ScriptedChatModel.answering("Hello.");
    private final List<TurnEvent> events = new ArrayList<>();

    @Test
    void theGuidedCoachAnswersAndSaysUntilWhen() {
        Turn turn = say(coach(new Budget(10L, null, null), LATE));

        assertThat(model.requests()).isEmpty();
        assertThat(turn.status()).isEqualTo(TurnStatus.DEGRADED);
        assertThat(turn.detail()).isEqualTo(REASON);
        assertThat(turn.replyId()).isNotNull();
        assertThat(events)
                .filteredOn(TurnEvent.Degraded.class::isInstance)
                .containsExactly(new TurnEvent.Degraded(REASON, GuidedCoach.VERSION));
        assertThat(events).last().isInstanceOf(TurnEvent.Completed.class);
    }

    @Test
    void saysThatItIsTheBudgetOfAll() {
        assertThat(say(coach(new Budget(null, 10L, null), LATE)).detail()).startsWith("What this Coach may use");
    }

    @Test
    void theModelIsAskedUntilItIsSpentAndAgainTheNextDay() {
        // A first request sets aside more than this once, and uses 11.
        Budget budget = new Budget(Long.valueOf(estimate() + 10), null, null);

        assertThat(say(coach(budget, LATE)).status()).isEqualTo(TurnStatus.ANSWERED);
        assertThat(say(coach(budget, LATE)).status()).isEqualTo(TurnStatus.DEGRADED);
        assertThat(say(coach(budget, LATE.plus(Duration.ofHours(1)))).status()).isEqualTo(TurnStatus.ANSWERED);
        assertThat(model.requests()).hasSize(2);
    }

    /** What the first request sets aside. */
    private static int estimate() {
        Stores others = InMemoryStores.create();
        ScriptedChatModel asked = ScriptedChatModel.answering("Hello.");
        Coach coach = Coach.builder()
                .chatModel(asked)
                .stores(others)
                .clock(() -> LATE)
                .build();
        ConversationId conversation = coach.openConversation().run(SAM).id();
        coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, "Hello"), event -> {});
        ChatRequest request = asked.requests().getFirst();
        int characters = request.instructions().length()
                + request.messages().stream()
                        .mapToInt(message -> message.text().length())
                        .sum();
        return Math.ceilDiv(characters, 3) + request.maxTokens();
    }

    private Coach coach(Budget budget, Instant at) {
        return Coach.builder()
                .chatModel(model)
                .budget(budget)
                .stores(stores)
                .clock(new TickingClock(at, Duration.ZERO))
                .build();
    }

    private Turn say(Coach coach) {
        events.clear();
        ConversationId conversation = coach.openConversation().run(SAM).id();
        TurnResult result = coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, "Hello"), events::add);
        return stores.conversations().findTurn(SAM, result.turn()).orElseThrow();
    }
}
