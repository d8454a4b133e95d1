package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.Gate;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import dev.coach.core.testkit.TickingClock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class StopTurnTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));
    private static final CoacheeId ALEX = new CoacheeId(new UUID(2, 2));

    private final Stores stores = InMemoryStores.create();
    private final Gate gate = new Gate();
    private final List<TurnEvent> events = new CopyOnWriteArrayList<>();

    @Test
    void keepsWhatWasWrittenAndMarksItAsIncomplete() {
        Coach coach = coach(ScriptedChatModel.playing(
                Script.answer("Tell me ", "more ", "about it.").holdAfter(2, gate)));
        CompletableFuture<TurnOutcome> reply = say(coach);
        gate.awaitReached();

        Turn asked = coach.stopTurn().run(SAM, turn());

        assertThat(asked.id()).isEqualTo(turn());
        assertThat(reply.join()).isEqualTo(new TurnOutcome.Stopped("Tell me more "));
        Turn ended = coach.stopTurn().run(SAM, turn());
        assertThat(ended.status()).isEqualTo(TurnStatus.STOPPED);
        assertThat(stores.conversations().messages(SAM, ended.conversation(), 1, 2))
                .extracting(Message::id, Message::text, Message::complete)
                .containsExactly(tuple(ended.replyId(), "Tell me more ", false));
        assertThat(events).endsWith(new TurnEvent.Stopped(ended.replyId()));
        assertThat(stores.events().read(SAM, turn(), 0))
                .extracting(Numbered::event)
                .containsExactlyElementsOf(events);
    }

    @Test
    void aProcessThatEndsInterruptsTheReplyAndBlamesNobodyElse() {
        Coach coach = coach(ScriptedChatModel.playing(
                Script.answer("Tell me ", "more ", "about it.").holdAfter(2, gate)));
        CompletableFuture<TurnOutcome> reply = say(coach);
        gate.awaitReached();

        coach.interruptTurns().run();

        assertThat(reply.join())
                .isInstanceOfSatisfying(
                        TurnOutcome.Failed.class,
                        failed -> assertThat(failed)
                                .extracting(TurnOutcome.Failed::text, TurnOutcome.Failed::code)
                                .containsExactly("Tell me more ", ErrorCode.TURN_INTERRUPTED));
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        TurnEvent.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo(ErrorCode.TURN_INTERRUPTED));
    }

    @Test
    void endsAModelThatIsSilentBeforeItsFirstWord() {
        Coach coach = coach(ScriptedChatModel.playing(Script.answer("Hello.").holdAfter(0, gate)));
        CompletableFuture<TurnOutcome> reply = say(coach);
        gate.awaitReached();

        coach.stopTurn().run(SAM, turn());

        assertThat(reply.join()).isEqualTo(new TurnOutcome.Stopped(""));
        assertThat(events).endsWith(new TurnEvent.Stopped(null));
    }

    @Test
    void endsAModelThatKnowsNothingOfBeingStoppedAtItsNextPiece() {
        Coach coach = coach(new Deaf(gate));
        CompletableFuture<TurnOutcome> reply = say(coach);
        gate.awaitReached();

        coach.stopTurn().run(SAM, turn());
        gate.open();

        assertThat(reply.join()).isEqualTo(new TurnOutcome.Stopped("Tell me "));
    }

    @Test
    void changesNothingOfATurnThatHasEnded() {
        Coach coach = coach(ScriptedChatModel.answering("Hello."));
        say(coach).join();
        Turn ended = stores.conversations().findTurn(SAM, turn()).orElseThrow();

        assertThat(coach.stopTurn().run(SAM, turn())).isEqualTo(ended);
        assertThat(ended.status()).isEqualTo(TurnStatus.ANSWERED);
    }

    @Test
    void aTurnOfSomebodyElseLooksLikeNone() {
        Coach coach = coach(ScriptedChatModel.playing(Script.answer("Hello.").holdAfter(0, gate)));
        CompletableFuture<TurnOutcome> reply = say(coach);
        gate.awaitReached();

        assertNotFound(coach, ALEX, turn());
        assertNotFound(coach, SAM, new TurnId(new UUID(9, 9)));
        gate.open();

        assertThat(reply.join()).isInstanceOf(TurnOutcome.Answered.class);
    }

    private static void assertNotFound(Coach coach, CoacheeId coachee, TurnId turn) {
        assertThatThrownBy(() -> coach.stopTurn().run(coachee, turn))
                .isInstanceOfSatisfying(
                        CoachException.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    private CompletableFuture<TurnOutcome> say(Coach coach) {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        TakeTurnCommand command = new TakeTurnCommand(SAM, conversation, "I work as a nurse.");
        return CompletableFuture.supplyAsync(() -> coach.takeTurn().run(command, events::add))
                .thenApply(result -> ((TurnResult.Ended) result).outcome());
    }

    private TurnId turn() {
        return ((TurnEvent.Started) events.getFirst()).turnId();
    }

    private Coach coach(ChatModel model) {
        return Coach.builder()
                .stores(stores)
                .chatModel(model)
                .ids(new FixedIds())
                .clock(TickingClock.bySeconds())
                .build();
    }

    /** Writes a word, waits, and writes on until it is told that nobody wants more. */
    private record Deaf(Gate gate) implements ChatModel {
        @Override
        public ChatReply stream(ChatRequest request, DeltaListener listener) {
            listener.onDelta("Tell me ");
            gate.pass();
            assertThat(listener.onDelta("more.")).isFalse();
            return new ChatReply.Stopped();
        }

        @Override
        public String name() {
            return "deaf";
        }
    }
}
