package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.budget.Price;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.guided.GuidedCoach;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatReply.Failure;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who answers when the model does not. */
class FallbackModelTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));
    private static final ScriptedChatModel OFFLINE = ScriptedChatModel.failing("The model is offline.");

    private final List<TurnEvent> events = new ArrayList<>();

    @Test
    void anotherModelAnswersAndTheTurnSaysWhy() {
        TurnOutcome outcome = answer(OFFLINE, ScriptedChatModel.answering("Good ", "morning."));

        assertThat(outcome)
                .isEqualTo(new TurnOutcome.Degraded(
                        "Good morning.", "The model is offline.", new TokenUsage(10, 2), true));
        assertThat(degraded()).containsExactly("The model is offline. The model scripted answers in its place.");
        assertThat(events)
                .hasExactlyElementsOfTypes(
                        TurnEvent.Started.class,
                        TurnEvent.State.class,
                        TurnEvent.Degraded.class,
                        TurnEvent.Delta.class,
                        TurnEvent.Delta.class,
                        TurnEvent.Completed.class);
    }

    @Test
    void theGuidedCoachAnswersWhenNoModelDoes() {
        TurnOutcome outcome = answer(OFFLINE, ScriptedChatModel.failing("So is the other."));

        assertThat(outcome).isInstanceOfSatisfying(TurnOutcome.Degraded.class, degraded -> {
            assertThat(degraded.reason()).isEqualTo("The model is offline. So is the other.");
            assertThat(degraded.byModel()).isFalse();
        });
        assertThat(events)
                .filteredOn(TurnEvent.Degraded.class::isInstance)
                .containsExactly(new TurnEvent.Degraded("The model is offline. So is the other.", GuidedCoach.VERSION));
    }

    @Test
    void nobodyTakesOverInTheMiddleOfAReplyOrAfterARefusal() {
        ScriptedChatModel other = ScriptedChatModel.answering("Good morning.");
        assertThat(answer(
                        ScriptedChatModel.playing(Script.answer("I hear ")
                                .thenEnd(new ChatReply.Failed(Failure.BROKEN_OFF, "It broke off."))),
                        other))
                .isInstanceOf(TurnOutcome.Failed.class);
        assertThat(answer(ScriptedChatModel.playing(Script.refusal("It declined.")), other))
                .isInstanceOf(TurnOutcome.Refused.class);
        assertThat(answer(
                        ScriptedChatModel.playing(Script.answer().thenEnd(new ChatReply.Filtered("Held back."))),
                        other))
                .isEqualTo(new TurnOutcome.Refused("", "Held back."));
        assertThat(other.requests()).isEmpty();
    }

    @Test
    void whatAModelUsedInVainIsCounted() {
        TurnOutcome outcome = answer(
                ScriptedChatModel.playing(Script.answer()
                        .thenEnd(new ChatReply.Failed(Failure.EMPTY, "Not a word.", new TokenUsage(300, 40)))),
                ScriptedChatModel.answering("Good ", "morning."));

        assertThat(outcome.usage()).isEqualTo(new TokenUsage(310, 42));
    }

    @Test
    void whatWasUsedInVainCountsForAReplyThatBreaksOff() {
        TurnOutcome outcome = answer(
                ScriptedChatModel.playing(Script.answer()
                        .thenEnd(new ChatReply.Failed(Failure.EMPTY, "Not a word.", new TokenUsage(300, 40)))),
                ScriptedChatModel.playing(
                        Script.answer("I hear ").thenEnd(new ChatReply.Failed(Failure.BROKEN_OFF, "It broke off."))));

        assertThat(outcome).isInstanceOf(TurnOutcome.Failed.class);
        assertThat(outcome.usage()).isEqualTo(new TokenUsage(300, 40));
    }

    @Test
    void eachModelIsPaidItsOwnPrice() {
        ChatModel dear = ScriptedChatModel.playing(
                        Script.answer().thenEnd(new ChatReply.Failed(Failure.EMPTY, "None.", new TokenUsage(300, 40))))
                .pricedAt(new Price(BigDecimal.ONE, BigDecimal.TEN));
        ChatModel cheap = ScriptedChatModel.answering("Good ", "morning.")
                .pricedAt(new Price(new BigDecimal("0.1"), BigDecimal.ONE));

        // 300 + 400 and 1 + 2 millionths
        assertThat(answer(dear, cheap).usage()).isEqualTo(new TokenUsage(310, 42, new BigDecimal("0.000703")));
    }

    @Test
    void aRefusalIsPaidForToo() {
        ChatModel model = ScriptedChatModel.playing(
                        Script.answer().thenEnd(new ChatReply.Refused("No.", new TokenUsage(300, 40))))
                .pricedAt(new Price(BigDecimal.ONE, BigDecimal.TEN));

        assertThat(answer(model, OFFLINE).usage().cost()).isEqualTo(new BigDecimal("0.0007"));
    }

    private TurnOutcome answer(ChatModel model, ChatModel fallback) {
        Coach coach = Coach.builder()
                .stores(InMemoryStores.create())
                .chatModel(model)
                .fallbackModel(fallback)
                .build();
        TurnResult result = coach.takeTurn()
                .run(
                        new TakeTurnCommand(
                                SAM, coach.openConversation().run(SAM).id(), "I work as a nurse."),
                        events::add);
        return ((TurnResult.Ended) result).outcome();
    }

    private List<String> degraded() {
        return events.stream()
                .filter(TurnEvent.Degraded.class::isInstance)
                .map(event -> ((TurnEvent.Degraded) event).reason())
                .toList();
    }
}
