package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a reader has seen of a reply must not depend on whether the model ever says the next word. */
class SilentModelTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));

    private final Stores stores = InMemoryStores.create();
    private final List<TurnEvent> told = new ArrayList<>();
    private final Instant now = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void whatItSaidIsInTheEventLogThoughItSaysNothingMore() {
        try (Later later = new Later()) {
            say(later, listener -> {
                listener.onDelta("Half of ");
                listener.onDelta("an answ");
                later.runDue();
                assertThat(logged()).containsExactlyElementsOf(told);
                return new ChatReply.Complete(TokenUsage.NONE);
            });
            assertThat(logged()).containsExactlyElementsOf(told);
        }
    }

    @Test
    void aTurnThatIsTakenOverKeepsIt() {
        try (Later later = new Later()) {
            assertThatThrownBy(() -> say(later, listener -> {
                        listener.onDelta("Half of an answ");
                        later.runDue();
                        stores.conversations().closeInterrupted(now.plus(TurnLeases.RENEWED));
                        return new ChatReply.Complete(TokenUsage.NONE);
                    }))
                    .isInstanceOf(CoachException.class)
                    .hasMessageContaining("interrupted");
            later.runDue();

            ConversationId conversation =
                    stores.conversations().list(SAM, 1).getFirst().id();
            assertThat(stores.conversations().messages(SAM, conversation, 0, 10))
                    .extracting(Message::text)
                    .containsExactly("I work as a nurse.", "Half of an answ");
        }
    }

    @Test
    void nothingIsLeftToWriteOnceTheTurnHasEnded() {
        try (Later later = new Later()) {
            say(later, listener -> {
                listener.onDelta("An answer.");
                return new ChatReply.Complete(TokenUsage.NONE);
            });
            List<TurnEvent> before = logged();
            later.runDue();

            assertThat(logged()).isEqualTo(before).containsExactlyElementsOf(told);
        }
    }

    private void say(Later executor, Function<ChatModel.DeltaListener, ChatReply> reply) {
        Coach coach = Coach.builder()
                .stores(stores)
                .chatModel(new Model(reply))
                .clock(() -> now)
                .ids(new FixedIds())
                .executor(executor)
                .build();
        ConversationId conversation = coach.openConversation().run(SAM).id();
        coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, "I work as a nurse."), told::add);
    }

    private List<TurnEvent> logged() {
        TurnId turn = ((TurnEvent.Started) told.getFirst()).turnId();
        return stores.events().read(SAM, turn, 0).stream().map(Numbered::event).toList();
    }

    private record Model(Function<DeltaListener, ChatReply> reply) implements ChatModel {
        @Override
        public ChatReply stream(ChatRequest request, DeltaListener listener) {
            return reply.apply(listener);
        }

        @Override
        public String name() {
            return "scripted";
        }
    }

    /** Runs what is to be done later when the test says so. */
    private static final class Later extends ScheduledThreadPoolExecutor {
        private final List<Runnable> due = new ArrayList<>();

        Later() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            due.add(task);
            return super.schedule(task, 1, TimeUnit.DAYS);
        }

        void runDue() {
            List<Runnable> tasks = List.copyOf(due);
            due.clear();
            tasks.forEach(Runnable::run);
        }

        @Override
        public void close() {
            shutdownNow();
        }
    }
}
