package dev.coach.core.testkit;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.FollowUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs follow-up work on the thread that enqueues it, right after the change that made it necessary. */
final class InMemoryBackgroundJobs implements BackgroundJobs {
    private static final Logger LOG = LoggerFactory.getLogger(InMemoryBackgroundJobs.class);

    private final InMemoryTransactions transactions;
    private final List<FollowUp> pending = new ArrayList<>();
    private @Nullable Consumer<FollowUp> handler;

    InMemoryBackgroundJobs(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void enqueue(FollowUp work) {
        transactions.afterwards(() -> attempt(work));
    }

    @Override
    public void handleWith(Consumer<FollowUp> newHandler) {
        transactions.run(() -> handler = newHandler);
        retryPending();
    }

    @Override
    public void forget(CoacheeId coachee) {
        transactions.run(() -> pending.removeIf(work -> work.coachee().equals(coachee)));
    }

    List<FollowUp> pending() {
        return transactions.compute(() -> List.copyOf(pending));
    }

    void retryPending() {
        transactions.run(() -> {
            List<FollowUp> due = List.copyOf(pending);
            pending.clear();
            due.forEach(work -> transactions.afterwards(() -> attempt(work)));
        });
    }

    private void attempt(FollowUp work) {
        handlerOrKeep(work).ifPresent(present -> {
            boolean done = false;
            try {
                present.accept(work);
                done = true;
            } catch (RuntimeException failure) {
                LOG.warn("{} failed and waits to be tried again", work, failure);
            } finally {
                if (!done) {
                    keep(work);
                }
            }
        });
    }

    /** In one step, so that a handler that is given meanwhile finds the work. */
    private Optional<Consumer<FollowUp>> handlerOrKeep(FollowUp work) {
        return transactions.compute(() -> {
            if (handler == null) {
                keep(work);
            }
            return Optional.ofNullable(handler);
        });
    }

    private void keep(FollowUp work) {
        transactions.run(() -> {
            if (!transactions.isErased(work.coachee())) {
                pending.add(work);
            }
        });
    }
}
