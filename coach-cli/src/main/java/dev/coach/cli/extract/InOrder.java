package dev.coach.cli.extract;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does work on all cores and hands out the results in the order in which the work came. Only a few results wait at any time,
 * so that input of any length fits into memory.
 */
final class InOrder {
    private static final int WAITING_PER_CORE = 8;

    /** Brings the work, one piece after the other. */
    @FunctionalInterface
    interface Source {
        void forEach(Consumer<Work> queue) throws Exception;
    }

    private InOrder() {}

    /**
     * Returns when everything was handed out. The source is read on a thread of its own, so that a slow one does not hold back
     * results that are there.
     *
     * @throws RuntimeException what the source, some work or the sink throws; the rest is given up then
     */
    static void run(Source source, Consumer<Extracted> sink) {
        int cores = Runtime.getRuntime().availableProcessors();
        BlockingQueue<Optional<Future<Extracted>>> waiting = new ArrayBlockingQueue<>(cores * WAITING_PER_CORE);
        ExecutorService workers = Executors.newFixedThreadPool(
                cores, Thread.ofPlatform().daemon().name("extract-", 1).factory());
        Thread reader = Thread.ofPlatform().daemon().name("extract-reader").start(() -> {
            try {
                source.forEach(work -> put(waiting, Optional.of(workers.submit(work::run))));
            } catch (Exception failure) {
                put(waiting, Optional.of(CompletableFuture.failedFuture(failure)));
            }
            put(waiting, Optional.empty());
        });
        try {
            Optional<Future<Extracted>> next = waiting.take();
            while (next.isPresent()) {
                sink.accept(next.get().get());
                next = waiting.take();
            }
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while extracting", interrupted);
        } finally {
            workers.shutdownNow();
            reader.interrupt();
        }
    }

    private static void put(BlockingQueue<Optional<Future<Extracted>>> waiting, Optional<Future<Extracted>> result) {
        try {
            waiting.put(result);
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }
}
