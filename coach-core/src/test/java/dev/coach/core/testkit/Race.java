package dev.coach.core.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Does several things at the same moment, each on a thread of its own. */
final class Race {
    private static final long PATIENCE_SECONDS = 60;

    private Race() {}

    /**
     * What each of the runners gave, in their order.
     *
     * @param runners how many
     * @param runner what runner 0, 1, … does; an exception of it fails the test
     */
    static <T> List<T> run(int runners, IntFunction<T> runner) {
        CyclicBarrier start = new CyclicBarrier(runners);
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            List<Callable<T>> all = new ArrayList<>();
            for (int index = 0; index < runners; index++) {
                int number = index;
                all.add(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return runner.apply(number);
                });
            }
            List<Future<T>> running = all.stream().map(threads::submit).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError("a runner failed: " + failed.getCause(), failed.getCause());
        } catch (TimeoutException hanging) {
            throw new AssertionError("a runner did not end within " + PATIENCE_SECONDS + " seconds", hanging);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for the runners", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }
}
