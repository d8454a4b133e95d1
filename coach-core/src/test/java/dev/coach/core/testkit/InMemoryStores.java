package dev.coach.core.testkit;

import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.Erasure;
import dev.coach.core.port.FollowUp;
import dev.coach.core.port.Stores;
import java.util.List;

/**
 * Stores that keep everything in memory: for tests, examples and trying things out. They pass the same contracts as the
 * database does, share one lock instead of its transactions, start no threads, and forget everything with the process.
 *
 * <p>Follow-up work runs on the thread that made it necessary, before the store's method returns and after what it stored
 * can be read; so a test that took a turn finds the profile updated at the next line. Work whose handler threw waits for
 * {@link #retryPending}.
 */
public final class InMemoryStores {
    private InMemoryStores() {}

    /** New, empty stores. */
    public static Stores create() {
        InMemoryTransactions transactions = new InMemoryTransactions();
        InMemoryEventLog events = new InMemoryEventLog(transactions);
        InMemoryBackgroundJobs jobs = new InMemoryBackgroundJobs(transactions);
        InMemoryProfileStore profiles = new InMemoryProfileStore(transactions, events);
        InMemoryConversationStore conversations = new InMemoryConversationStore(transactions, events, profiles, jobs);
        InMemoryRoadmapStore roadmaps = new InMemoryRoadmapStore(transactions);
        InMemoryDocumentStore documents = new InMemoryDocumentStore(transactions);
        Erasure erasure = coachee -> transactions.run(() -> {
            transactions.erased(coachee);
            conversations.forget(coachee);
            profiles.forget(coachee);
            roadmaps.forget(coachee);
            documents.forget(coachee);
            events.forget(coachee);
            jobs.forget(coachee);
        });
        return new Stores(conversations, profiles, roadmaps, documents, events, jobs, erasure);
    }

    /**
     * The work that is not done yet, oldest first: enqueued before there was a handler, or left by a handler that threw.
     *
     * @throws IllegalArgumentException when the jobs of these stores are not in memory
     */
    public static List<FollowUp> pending(Stores stores) {
        return inMemory(stores.jobs()).pending();
    }

    /**
     * Hands the pending work to the handler once more, each piece once, on this thread. What fails again stays pending.
     *
     * @throws IllegalArgumentException when the jobs of these stores are not in memory
     */
    public static void retryPending(Stores stores) {
        inMemory(stores.jobs()).retryPending();
    }

    private static InMemoryBackgroundJobs inMemory(BackgroundJobs jobs) {
        if (jobs instanceof InMemoryBackgroundJobs inMemory) {
            return inMemory;
        }
        throw new IllegalArgumentException("these jobs are not in memory: " + jobs.getClass());
    }
}
