package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.guided.GuidedCoach;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.Stores;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.Gate;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import dev.coach.core.testkit.TickingClock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

// Longer than 250 lines because a reader wants every way in which a turn can end on one page.
class TakeTurnTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));
    private static final CoacheeId KIM = new CoacheeId(new UUID(1, 2));

    private final Stores stores = InMemoryStores.create();
    private final List<TurnEvent> events = new ArrayList<>();

    @Test
    void streamsStartedStateDeltasAndCompletedInThisOrder() {
        Coach coach = coach(ScriptedChatModel.answering("Good ", "morning."));
        TurnResult result = say(coach, open(coach), "Hello");

        assertThat(result)
                .isInstanceOfSatisfying(
                        TurnResult.Ended.class,
                        ended -> assertThat(ended.outcome())
                                .isInstanceOfSatisfying(
                                        TurnOutcome.Answered.class,
                                        answered -> assertThat(answered.text()).isEqualTo("Good morning.")));
        assertThat(events)
                .hasExactlyElementsOfTypes(
                        TurnEvent.Started.class,
                        TurnEvent.State.class,
                        TurnEvent.Delta.class,
                        TurnEvent.Delta.class,
                        TurnEvent.Completed.class);
    }

    @Test
    void keepsEveryEventInTheLogWithoutAGap() {
        Coach coach = coach(ScriptedChatModel.answering("One ", "two ", "three."));
        TurnResult result = say(coach, open(coach), "Hello");

        List<Numbered<TurnEvent>> logged = stores.events().read(SAM, result.turn(), 0);
        assertThat(logged).extracting(Numbered::event).containsExactlyElementsOf(events);
        assertThat(logged).extracting(Numbered::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void storesMessageAndReply() {
        Coach coach = coach(ScriptedChatModel.answering("Good morning."));
        ConversationId conversation = open(coach);
        say(coach, conversation, "Hello");

        assertThat(stores.conversations().messages(SAM, conversation, 0, 10))
                .extracting(Message::text)
                .containsExactly("Hello", "Good morning.");
    }

    @Test
    void answersWithoutAModelWordByWord() {
        Coach coach = coach(null);
        say(coach, open(coach), "I work as a nurse and I want to become a data engineer.");

        assertThat(text()).contains("you work as a nurse", "you want to become a data engineer");
        assertThat(deltas()).hasSizeGreaterThan(10);
        assertThat(events).noneMatch(TurnEvent.Degraded.class::isInstance);
    }

    @Test
    void theGuidedCoachTakesOverWhenTheModelCannotBeginAndSaysSo() {
        Coach coach = coach(ScriptedChatModel.failing("The model could not be reached."));
        TurnResult result = say(coach, open(coach), "I work as a nurse.");

        assertThat(events).contains(new TurnEvent.Degraded("The model could not be reached.", GuidedCoach.VERSION));
        assertThat(events.getLast()).isInstanceOf(TurnEvent.Completed.class);
        assertThat(((TurnResult.Ended) result).outcome()).isInstanceOf(TurnOutcome.Degraded.class);
        assertThat(text()).contains("you work as a nurse");
    }

    @Test
    void anEmptyAnswerOfTheModelIsNoAnswer() {
        Coach coach = coach(
                ScriptedChatModel.playing(Script.answer(" ").thenEnd(new ChatReply.Complete(new TokenUsage(5, 1)))));
        say(coach, open(coach), "Hello");

        assertThat(events).contains(new TurnEvent.Degraded("The model gave an empty answer.", GuidedCoach.VERSION));
    }

    @Test
    void keepsThePartOfAReplyThatBrokeOff() {
        Coach coach = coach(ScriptedChatModel.playing(Script.answer("I hear ", "that")
                .thenEnd(new ChatReply.Failed(ChatReply.Failure.VENDOR_ERROR, "The model stopped."))));
        ConversationId conversation = open(coach);
        say(coach, conversation, "Hello");

        assertThat(events.getLast()).isEqualTo(new TurnEvent.Failed(ErrorCode.MODEL_UNAVAILABLE, "The model stopped."));
        Message reply =
                stores.conversations().messages(SAM, conversation, 0, 10).getLast();
        assertThat(reply.text()).isEqualTo("I hear that");
        assertThat(reply.complete()).isFalse();
    }

    @Test
    void saysThatAReplyWasCutAtItsLongest() {
        Coach coach = coach(ScriptedChatModel.playing(
                Script.answer("First you", " could").thenEnd(new ChatReply.CutByLength(new TokenUsage(5, 300)))));
        ConversationId conversation = open(coach);
        say(coach, conversation, "Hello");

        assertThat(events.getLast())
                .isEqualTo(new TurnEvent.Failed(
                        ErrorCode.REPLY_CUT, "The model reached the most that it may write at once. Ask it to go on."));
        Message reply =
                stores.conversations().messages(SAM, conversation, 0, 10).getLast();
        assertThat(reply.text()).isEqualTo("First you could");
        assertThat(reply.complete()).isFalse();
    }

    @Test
    void readsTheMessageEvenWhenTheReplyFailed() {
        Coach coach = coach(ScriptedChatModel.playing(Script.answer("I hear")
                .thenEnd(new ChatReply.Failed(ChatReply.Failure.VENDOR_ERROR, "The model stopped."))));
        say(coach, open(coach), "I work as a nurse.");

        assertThat(coach.readProfile().run(SAM).get(CurrentSituation.TITLE)).contains("nurse");
    }

    @Test
    void givesTheModelTheProfileAndOneQuestion() {
        ScriptedChatModel model = ScriptedChatModel.answering("Thank you.");
        Coach coach = coach(model);
        say(coach, open(coach), "I work as a nurse in Leeds.");

        assertThat(model.requests().getFirst().instructions())
                .contains("Title or occupation of the current position: nurse")
                .contains("End with the question");
    }

    @Test
    void asksForNothingThatWasSaidInTheSameMessageOrAskedBefore() {
        Coach coach = coach(null);
        ConversationId conversation = open(coach);
        List<String> asked = new ArrayList<>();
        say(coach, conversation, "I work as a nurse. I want to become a data engineer.");
        for (int turn = 0; turn < 8; turn++) {
            events.stream()
                    .filter(TurnEvent.State.class::isInstance)
                    .map(event -> ((TurnEvent.State) event).decision().question())
                    .filter(question -> question != null)
                    .forEach(question -> {
                        assertThat(question.attribute()).isNotIn("current_title", "target_role");
                        assertThat(asked).doesNotContain(question.attribute());
                        asked.add(question.attribute());
                    });
            events.clear();
            say(coach, conversation, "Let me think about that.");
        }
        assertThat(asked).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void anAnswerToAQuestionFillsWhatItAskedFor() {
        Coach coach = coach(null);
        ConversationId conversation = open(coach);
        say(coach, conversation, "Hello there");
        assertThat(text()).contains("What is your job title");
        say(coach, conversation, "Nurse");

        assertThat(coach.readProfile().run(SAM).get(CurrentSituation.TITLE)).contains("Nurse");
    }

    @Test
    void refusesAnEmptyAndAnEndlessMessageAndStoresNothing() {
        Coach coach = coach(null);
        ConversationId conversation = open(coach);

        assertCode(ErrorCode.EMPTY_INPUT, () -> say(coach, conversation, " \n"));
        assertCode(ErrorCode.EMPTY_INPUT, () -> say(coach, conversation, "\u200b\ufeff \u2060\u00ad\u180e\n"));
        assertCode(ErrorCode.MESSAGE_TOO_LONG, () -> say(coach, conversation, "a".repeat(100_000)));
        assertCode(ErrorCode.INVALID_INPUT, () -> say(coach, conversation, "a\0b"));
        assertThat(stores.conversations().messages(SAM, conversation, 0, 10)).isEmpty();
    }

    @Test
    void aForeignConversationLooksLikeOneThatDoesNotExist() {
        Coach coach = coach(null);
        ConversationId conversation = open(coach);

        assertCode(
                ErrorCode.NOT_FOUND,
                () -> coach.takeTurn().run(new TakeTurnCommand(KIM, conversation, "Hello"), events::add));
        assertCode(
                ErrorCode.NOT_FOUND,
                () -> coach.takeTurn()
                        .run(new TakeTurnCommand(SAM, new ConversationId(new UUID(9, 9)), "Hello"), events::add));
    }

    @Test
    void theSameKeyIsTheSameTurn() {
        Coach coach = coach(null);
        ConversationId conversation = open(coach);
        TurnResult first = coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, "Hello", "k1"), events::add);
        TurnResult second = coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, "Hello", "k1"), events::add);

        assertThat(second).isEqualTo(new TurnResult.Repeated(first.turn()));
        assertThat(stores.conversations().messages(SAM, conversation, 0, 10)).hasSize(2);
    }

    @Test
    void refusesAnotherMessageUnderAKeyThatIsTaken() {
        Coach coach = coach(null);
        ConversationId conversation = open(coach);
        coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, "Hello", "k1"), events::add);

        assertCode(
                ErrorCode.IDEMPOTENCY_KEY_REUSED,
                () -> coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, "Goodbye", "k1"), events::add));
        assertThat(stores.conversations().messages(SAM, conversation, 0, 10)).hasSize(2);
    }

    @Test
    void refusesASecondMessageWhileTheFirstIsBeingAnswered() {
        Gate gate = new Gate();
        Coach coach =
                coach(ScriptedChatModel.playing(Script.answer("One ", "two.").holdAfter(1, gate)));
        ConversationId conversation = open(coach);
        CompletableFuture<TurnResult> running = CompletableFuture.supplyAsync(() -> say(coach, conversation, "Hello"));
        gate.awaitReached();

        assertCode(
                ErrorCode.TURN_RUNNING,
                () -> coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, "Again"), event -> {}));
        gate.open();
        assertThat(((TurnResult.Ended) running.join()).outcome()).isInstanceOf(TurnOutcome.Answered.class);
    }

    @Test
    void aListenerThatFailsDoesNotEndTheTurn() {
        Coach coach = coach(ScriptedChatModel.answering("One ", "two."));
        ConversationId conversation = open(coach);
        TurnResult result = coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, "Hello"), event -> {
            throw new IllegalStateException("the reader left");
        });

        assertThat(((TurnResult.Ended) result).outcome().text()).isEqualTo("One two.");
    }

    private TurnResult say(Coach coach, ConversationId conversation, String text) {
        return coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, text), events::add);
    }

    private List<String> deltas() {
        return events.stream()
                .filter(TurnEvent.Delta.class::isInstance)
                .map(event -> ((TurnEvent.Delta) event).text())
                .toList();
    }

    private String text() {
        return deltas().stream().collect(Collectors.joining());
    }

    private Coach coach(@Nullable ChatModel model) {
        Coach.Builder builder =
                Coach.builder().stores(stores).ids(new FixedIds()).clock(TickingClock.bySeconds());
        return model == null ? builder.build() : builder.chatModel(model).build();
    }

    private static ConversationId open(Coach coach) {
        return coach.openConversation().run(SAM).id();
    }

    private static void assertCode(ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CoachException.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
