package dev.coach.core.usecase.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TurnLeaseTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));

    private final Stores stores = InMemoryStores.create();
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void isRenewedWhileAModelThinksForMinutesBeforeItsFirstWord() {
        try (Renewals renewals = new Renewals()) {
            ChatModel thinking = new Model(listener -> {
                for (int second = 0; second < 180; second += 5) {
                    now = now.plusSeconds(5);
                    renewals.runAll();
                    assertThat(stores.conversations().closeInterrupted(now)).isZero();
                }
                listener.onDelta("At last.");
                return new ChatReply.Complete(TokenUsage.NONE);
            });

            assertThat(say(coach(thinking).executor(renewals).build()))
                    .isInstanceOfSatisfying(
                            TurnResult.Ended.class,
                            ended -> assertThat(ended.outcome()).isInstanceOf(TurnOutcome.Answered.class));
            assertThat(renewals.getQueue()).allMatch(renewal -> ((ScheduledFuture<?>) renewal).isCancelled());
        }
    }

    @Test
    void endsSoonWhenNobodyRenewsItAnyMore() {
        try (Renewals renewals = new Renewals()) {
            ChatModel dead = new Model(listener -> {
                now = now.plus(TurnLeases.RENEWED).plusSeconds(1);
                assertThat(stores.conversations().closeInterrupted(now)).isOne();
                return new ChatReply.Failed(ChatReply.Failure.VENDOR_ERROR, "gone");
            });

            Coach coach = coach(dead).executor(renewals).build();
            assertThatThrownBy(() -> say(coach)).hasMessageContaining("interrupted");
        }
    }

    @Test
    void isNotTakenForThatOfADeadProcessByItsOwnWhenTheDatabaseWasAway() {
        try (Renewals renewals = new Renewals()) {
            AtomicReference<Coach> own = new AtomicReference<>();
            Coach coach = coach(new Model(listener -> {
                        now = now.plus(TurnLeases.RENEWED).plusSeconds(1);
                        assertThat(own.get().closeInterrupted().run()).isZero();
                        listener.onDelta("At last.");
                        return new ChatReply.Complete(TokenUsage.NONE);
                    }))
                    .executor(renewals)
                    .build();
            own.set(coach);

            assertThat(say(coach)).isInstanceOf(TurnResult.Ended.class);
        }
    }

    @Test
    void outlastsAnyModelWithoutAnExecutor() {
        ChatModel slow = new Model(listener -> {
            now = now.plus(Duration.ofMinutes(3));
            assertThat(stores.conversations().closeInterrupted(now)).isZero();
            listener.onDelta("At last.");
            return new ChatReply.Complete(TokenUsage.NONE);
        });

        assertThat(say(coach(slow).build())).isInstanceOf(TurnResult.Ended.class);
    }

    private Coach.Builder coach(ChatModel model) {
        return Coach.builder().stores(stores).chatModel(model).clock(() -> now).ids(new FixedIds());
    }

    private static TurnResult say(Coach coach) {
        ConversationId conversation = coach.openConversation().run(SAM).id();
        return coach.takeTurn().run(new TakeTurnCommand(SAM, conversation, "I work as a nurse."), event -> {});
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

    /** Runs what is to be repeated when the test says so. */
    private static final class Renewals extends ScheduledThreadPoolExecutor {
        private final List<Runnable> repeated = new ArrayList<>();

        Renewals() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long first, long delay, TimeUnit unit) {
            repeated.add(task);
            return super.scheduleWithFixedDelay(task, 1, 1, TimeUnit.DAYS);
        }

        void runAll() {
            repeated.forEach(Runnable::run);
        }
    }
}
