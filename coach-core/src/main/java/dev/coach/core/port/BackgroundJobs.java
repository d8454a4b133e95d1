package dev.coach.core.port;

import dev.coach.core.domain.CoacheeId;
import java.util.function.Consumer;

/**
 * Runs follow-up work, at least once, soon. Stores call {@link #enqueue} inside the transaction that makes the work necessary,
 * so that "done" and "scheduled" are one; the use cases never call it themselves.
 */
public interface BackgroundJobs {
    /**
     * Remembers the work. Joins the caller's transaction where there is one: after a rollback it never runs. Enqueuing the
     * same work twice runs it once or twice; handlers are idempotent.
     */
    void enqueue(FollowUp work);

    /**
     * Gives the handler that does the work. Called once, before anything is enqueued, by whoever builds the engine. In a
     * process that only enqueues it is ignored. An exception from the handler means "try again later".
     */
    void handleWith(Consumer<FollowUp> handler);

    /**
     * Drops all work of the coachee, waiting, done or failed, with whatever is kept of it. Joins the caller's transaction where
     * there is one. Work that runs at this moment runs on, and is not tried again.
     */
    void forget(CoacheeId coachee);
}
