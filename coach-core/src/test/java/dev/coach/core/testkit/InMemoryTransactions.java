package dev.coach.core.testkit;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the in-memory stores change together: one thread at a time, readers included. What a change causes (wake-ups, jobs)
 * runs after the outermost change, on the same thread, with no lock held; never when it threw. State is not rolled back, so
 * the stores check everything before they change anything.
 */
final class InMemoryTransactions {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Runnable> consequences = new ArrayList<>();
    private final Set<CoacheeId> erased = new HashSet<>();

    /** From now on nothing can be stored for this coachee. */
    void erased(CoacheeId coachee) {
        run(() -> erased.add(coachee));
    }

    /** @throws CoachException {@code NOT_FOUND} when the coachee was erased */
    void requireNotErased(CoacheeId coachee) {
        if (isErased(coachee)) {
            throw CoachException.notFound("coachee", coachee);
        }
    }

    boolean isErased(CoacheeId coachee) {
        return compute(() -> erased.contains(coachee));
    }

    <T> T compute(Supplier<T> work) {
        boolean outermost = !lock.isHeldByCurrentThread();
        T result;
        List<Runnable> due;
        lock.lock();
        try {
            result = work.get();
            due = outermost ? List.copyOf(consequences) : List.of();
        } finally {
            if (outermost) {
                consequences.clear();
            }
            lock.unlock();
        }
        runAll(due);
        return result;
    }

    void run(Runnable work) {
        boolean done = compute(() -> {
            work.run();
            return true;
        });
        assert done;
    }

    /** Runs the consequence after the change that is under way; at once when there is none. */
    void afterwards(Runnable consequence) {
        run(() -> consequences.add(consequence));
    }

    /** One consequence that ends in an error must not keep the others from running. */
    private static void runAll(List<Runnable> due) {
        @Nullable Error first = null;
        for (Runnable consequence : due) {
            try {
                consequence.run();
            } catch (Error error) {
                if (first == null) {
                    first = error;
                } else {
                    first.addSuppressed(error);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
