package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnStatus;
import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.FollowUp;
import dev.coach.core.port.NewTurn;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.StoresContract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What the contract of conversations cannot see: connections, and what happens in between. */
class PostgresTurnsTest extends StoresContract {
    @Override
    protected Stores stores() {
        return TestDatabase.shared().stores(new OnCommitJobs(TestDatabase.shared()));
    }

    @Override
    protected void register(CoacheeId newcomer) {
        TestDatabase.register(newcomer);
    }

    @Test
    void aPoolOfTwoCarriesFiftyTurnsThatRunAtTheSameTime() throws Exception {
        int turns = 50;
        try (PostgresDatabase small = TestDatabase.open(TestDatabase.create("small_pool"), 2);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            stores = small.stores(new OnCommitJobs(small));
            TestDatabase.register(small, coachee);
            CyclicBarrier allAreStreaming = new CyclicBarrier(turns);
            List<Callable<TurnStatus>> work = new ArrayList<>();
            for (int i = 0; i < turns; i++) {
                work.add(() -> {
                    Turn turn = admit(open(), "I am a nurse");
                    allAreStreaming.await(60, TimeUnit.SECONDS);
                    stores.events().append(coachee, turn.id(), numberedFrom(1, new TurnEvent.Delta("Tell ")));
                    stores.conversations().complete(completion(turn, answer("Tell me more."), 1), List.of());
                    return stores.conversations()
                            .findTurn(coachee, turn.id())
                            .orElseThrow()
                            .status();
                });
            }
            for (Future<TurnStatus> done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(TurnStatus.ANSWERED);
            }
            assertThat(stores.events().newest(coachee)).isEqualTo(3L * turns);
        }
    }

    @Test
    void aTurnIsNotDoneWhenItsFollowUpCannotBeScheduled() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        long newest = stores.events().newest(coachee);
        Stores broken = TestDatabase.shared().stores(new JobsThatFail());
        FollowUp work = new FollowUp.UpdateProfile(coachee, conversation.id(), turn.id());

        assertThatThrownBy(() -> broken.conversations().complete(completion(turn, answer("Good."), 0), List.of(work)))
                .hasMessage("the queue is full");

        assertThat(stores.conversations().findTurn(coachee, turn.id())).contains(turn);
        assertThat(stores.conversations().messages(coachee, conversation.id(), 0, 10))
                .hasSize(1);
        assertThat(stores.events().read(coachee, turn.id(), 0)).isEmpty();
        assertThat(stores.events().newest(coachee)).isEqualTo(newest);
    }

    /** Whichever comes first, the log has no gap, and the reply is what the log says. */
    @RepeatedTest(10)
    void takingATurnOverNeverMissesWhatItsProcessIsStillWriting() throws Exception {
        Conversation conversation = open();
        Turn left = admit(conversation, "I am a nurse");
        stores.events().append(coachee, left.id(), numberedFrom(1, new TurnEvent.Delta("What ")));
        Instant later = left.startedAt().plus(LEASE).plusSeconds(1);
        NewTurn next = newTurnAt(later, conversation, "Hello?", null);
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> appended = threads.submit(() -> {
                start.await();
                return appendsSecond(left);
            });
            threads.submit(() -> {
                        start.await();
                        return stores.conversations().admit(next);
                    })
                    .get();
            List<Numbered<TurnEvent>> log = stores.events().read(coachee, left.id(), 0);
            assertThat(log).hasSize(appended.get() ? 3 : 2);
            assertThat(log).extracting(Numbered::number).startsWith(1L, 2L);
            assertThat(log.getLast().event()).isInstanceOf(TurnEvent.Failed.class);
            assertThat(stores.conversations().messages(coachee, conversation.id(), 1, 1))
                    .extracting(Message::text)
                    .containsExactly(appended.get() ? "What do" : "What ");
        }
    }

    private boolean appendsSecond(Turn turn) {
        try {
            stores.events().append(coachee, turn.id(), numberedFrom(2, new TurnEvent.Delta("do")));
            return true;
        } catch (CoachException closed) {
            return false;
        }
    }

    private static final class JobsThatFail implements BackgroundJobs {
        @Override
        public void enqueue(FollowUp work) {
            throw new IllegalStateException("the queue is full");
        }

        @Override
        public void handleWith(Consumer<FollowUp> handler) {}

        @Override
        public void forget(CoacheeId coachee) {}
    }
}
