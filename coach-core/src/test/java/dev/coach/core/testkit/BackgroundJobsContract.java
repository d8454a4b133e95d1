package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.FollowUp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link BackgroundJobs} does. Work may run on any thread and a moment later: the tests wait for it. They look only at
 * work of their own coachee, so that many runs may share one queue.
 */
public abstract class BackgroundJobsContract {
    private final CoacheeId coachee = new CoacheeId(UUID.randomUUID());
    private final ConversationId conversation = new ConversationId(UUID.randomUUID());
    private BackgroundJobs jobs;

    /** Set by {@link #takeJobs()}, which JUnit calls first. */
    @SuppressWarnings("NullAway.Init")
    protected BackgroundJobsContract() {}

    /** Jobs that have no handler yet and run in this process once they have one. Called once per test. */
    protected abstract BackgroundJobs jobs();

    /**
     * Does the work in a transaction that the jobs join, commits it, and returns. Jobs that know no transactions just do it.
     */
    protected abstract void inTransaction(Runnable work);

    /** Does the work in a transaction that the jobs join, and rolls it back. */
    protected abstract void inRolledBackTransaction(Runnable work);

    /**
     * Makes jobs try again at once what failed. Does nothing unless overridden, for jobs that do so by themselves within
     * {@link #patience()}.
     */
    protected void retryFailed(BackgroundJobs failed) {}

    /** How long work may take to run or to be tried again. */
    protected Duration patience() {
        return Duration.ofSeconds(60);
    }

    @BeforeEach
    void takeJobs() {
        jobs = jobs();
    }

    @Test
    void handsTheWorkToTheHandlerAsItWasEnqueued() {
        Handled<FollowUp> handled = handle(work -> {});
        FollowUp work = work();

        inTransaction(() -> jobs.enqueue(work));

        assertThat(handled.awaitNext()).isEqualTo(work);
    }

    @Test
    void runsAllWorkOfManyThreads() {
        Handled<FollowUp> handled = handle(work -> {});
        List<FollowUp> works = IntStream.range(0, 20).mapToObj(number -> work()).toList();

        Race.run(4, runner -> {
            works.subList(runner * 5, runner * 5 + 5).forEach(work -> inTransaction(() -> jobs.enqueue(work)));
            return true;
        });

        awaitAll(handled, works);
    }

    @Test
    void runsTheSameWorkOnceOrTwiceWhenItIsEnqueuedTwice() {
        Handled<FollowUp> handled = handle(work -> {});
        FollowUp work = work();
        FollowUp after = work();

        inTransaction(() -> jobs.enqueue(work));
        inTransaction(() -> jobs.enqueue(work));
        inTransaction(() -> jobs.enqueue(after));

        awaitAll(handled, List.of(work, after));
        assertThat(handled.all().stream().filter(work::equals).count()).isBetween(1L, 2L);
    }

    @Test
    void triesAgainWhatTheHandlerCouldNotDo() {
        AtomicInteger attempts = new AtomicInteger();
        Handled<String> outcomes = new Handled<>(patience());
        FollowUp work = work();
        jobs.handleWith(given -> {
            if (given.equals(work)) {
                boolean first = attempts.incrementAndGet() == 1;
                outcomes.add(first ? "failed" : "done");
                if (first) {
                    throw new IllegalStateException("the model is away");
                }
            }
        });

        inTransaction(() -> jobs.enqueue(work));

        assertThat(outcomes.awaitNext()).isEqualTo("failed");
        retryFailed(jobs);
        assertThat(outcomes.awaitNext()).isEqualTo("done");
    }

    @Test
    void oneFailureDoesNotHoldUpOtherWork() {
        FollowUp failing = work();
        FollowUp sound = work();
        Handled<FollowUp> handled = handle(work -> {
            if (work.equals(failing)) {
                throw new IllegalStateException("the model is away");
            }
        });

        inTransaction(() -> {
            jobs.enqueue(failing);
            jobs.enqueue(sound);
        });

        awaitAll(handled, List.of(sound));
    }

    @Test
    void neverRunsWorkOfATransactionThatWasRolledBack() {
        Handled<FollowUp> handled = handle(work -> {});
        FollowUp undone = work();
        FollowUp done = work();

        inRolledBackTransaction(() -> jobs.enqueue(undone));
        inTransaction(() -> jobs.enqueue(done));

        awaitAll(handled, List.of(done));
        assertThat(handled.all()).doesNotContain(undone);
    }

    @Test
    void runsWorkOnlyAfterTheTransactionThatMakesItNecessary() {
        Handled<FollowUp> handled = handle(work -> {});
        FollowUp work = work();

        inTransaction(() -> {
            jobs.enqueue(work);
            assertThat(handled.all()).isEmpty();
        });

        assertThat(handled.awaitNext()).isEqualTo(work);
    }

    @Test
    void forgetsTheWorkOfOneCoachee() {
        FollowUp forgotten = work();
        FollowUp kept = new FollowUp.UpdateProfile(
                new CoacheeId(UUID.randomUUID()), conversation, new TurnId(UUID.randomUUID()));
        inTransaction(() -> jobs.enqueue(forgotten));
        inTransaction(() -> jobs.enqueue(kept));

        inTransaction(() -> jobs.forget(coachee));

        Handled<FollowUp> handled = new Handled<>(patience());
        jobs.handleWith(handled::add);
        awaitAll(handled, List.of(kept));
        assertThat(handled.all()).doesNotContain(forgotten);
    }

    private FollowUp work() {
        return new FollowUp.UpdateProfile(coachee, conversation, new TurnId(UUID.randomUUID()));
    }

    /** Handles with this, and tells afterwards. */
    private Handled<FollowUp> handle(Consumer<FollowUp> handler) {
        Handled<FollowUp> handled = new Handled<>(patience());
        jobs.handleWith(work -> {
            if (work instanceof FollowUp.UpdateProfile update
                    && update.coachee().equals(coachee)) {
                handler.accept(work);
                handled.add(work);
            }
        });
        return handled;
    }

    private static void awaitAll(Handled<FollowUp> handled, List<FollowUp> expected) {
        while (!handled.all().containsAll(expected)) {
            handled.awaitNext();
        }
    }
}
