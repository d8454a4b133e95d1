package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.port.Admission;
import dev.coach.core.port.FollowUp;
import dev.coach.core.port.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What only the in-memory stores promise: follow-up work on the thread that caused it, and none of it lost. */
class InMemoryStoresTest extends StoresContract {
    private final List<FollowUp> done = new ArrayList<>();

    @Override
    protected Stores stores() {
        return InMemoryStores.create();
    }

    @Test
    void followUpWorkIsDoneBeforeTheStoreReturnsAndWithoutItsLock() {
        List<Integer> positionsSeenByAnotherThread = new ArrayList<>();
        stores.jobs()
                .handleWith(work -> positionsSeenByAnotherThread.addAll(Race.run(
                        1, number -> stores.conversations().list(coachee, 1).size())));

        endTurn();

        assertThat(positionsSeenByAnotherThread).containsExactly(1);
    }

    @Test
    void workThatCameBeforeTheHandlerWaitsForIt() {
        FollowUp work = endTurn();
        assertThat(InMemoryStores.pending(stores)).containsExactly(work);

        stores.jobs().handleWith(done::add);

        assertThat(done).containsExactly(work);
        assertThat(InMemoryStores.pending(stores)).isEmpty();
    }

    @Test
    void workWhoseHandlerThrewIsKeptUntilItSucceeds() {
        boolean[] broken = {true};
        stores.jobs().handleWith(work -> {
            if (broken[0]) {
                throw new IllegalStateException("the model is away");
            }
            done.add(work);
        });
        FollowUp first = endTurn();
        FollowUp second = endTurn();

        InMemoryStores.retryPending(stores);
        assertThat(InMemoryStores.pending(stores)).containsExactly(first, second);

        broken[0] = false;
        InMemoryStores.retryPending(stores);
        assertThat(done).containsExactly(first, second);
        assertThat(InMemoryStores.pending(stores)).isEmpty();
    }

    @Test
    void anErrorInAHandlerReachesTheTestAndLosesNoWork() {
        stores.jobs().handleWith(work -> {
            throw new AssertionError("the test found something");
        });

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(this::endTurn)
                .withMessage("the test found something");
        assertThat(InMemoryStores.pending(stores)).hasSize(1);
    }

    @Test
    void manyThreadsOnOneConversationTearNothing() {
        Conversation conversation = open();

        int turns = Race.run(4, runner -> takeTurns(conversation)).stream()
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(stores.conversations().messages(coachee, conversation.id(), 0, 100_000))
                .extracting(Message::position)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 2 * turns).boxed().toList());
        assertThat(stores.events().newest(coachee)).isEqualTo(1 + 2L * turns);
        assertThat(InMemoryStores.pending(stores)).hasSize(turns).doesNotHaveDuplicates();
    }

    /** Tries a thousand times to take a turn, and counts how often it was not busy. */
    private int takeTurns(Conversation conversation) {
        int taken = 0;
        for (int tried = 0; tried < 1_000; tried++) {
            if (stores.conversations().admit(newTurnAt(TickingClock.START, conversation, "Hello", null))
                    instanceof Admission.Admitted admitted) {
                Turn turn = admitted.turn();
                FollowUp work = new FollowUp.UpdateProfile(coachee, conversation.id(), turn.id());
                assertThat(stores.conversations().complete(completion(turn, answer("Good."), 0), List.of(work)))
                        .isTrue();
                taken++;
            }
        }
        return taken;
    }

    private FollowUp endTurn() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "I am a nurse");
        FollowUp work = new FollowUp.UpdateProfile(coachee, conversation.id(), turn.id());
        stores.conversations().complete(completion(turn, answer("Good."), 0), List.of(work));
        return work;
    }
}
