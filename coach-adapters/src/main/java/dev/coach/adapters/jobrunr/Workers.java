package dev.coach.adapters.jobrunr;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.configuration.BackgroundJobServerWorkerPolicy;
import org.jobrunr.server.strategy.WorkDistributionStrategy;
import org.jobrunr.server.threadpool.JobRunrExecutor;
import org.jobrunr.storage.Paging;
import org.jobrunr.storage.navigation.AmountRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that run the jobs of one server. A job counts from the moment it is handed over; JobRunr's own policy counts it
 * once its thread runs, and fetches too many when it looks for work again before that: those would wait here, unseen, until
 * they are taken for abandoned.
 */
final class Workers implements BackgroundJobServerWorkerPolicy {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    /** For an interrupted job to be stored as failed. */
    private static final Duration AFTER_THE_INTERRUPT = Duration.ofSeconds(2);

    private final int count;
    private final AtomicInteger busy = new AtomicInteger();
    private volatile @Nullable NudgedServer server;

    Workers(int count) {
        this.count = count;
    }

    @Override
    public WorkDistributionStrategy toWorkDistributionStrategy(BackgroundJobServer of) {
        server = (NudgedServer) of;
        return new WorkDistributionStrategy() {
            @Override
            public int getWorkerCount() {
                return count;
            }

            @Override
            public AmountRequest getWorkPageRequest() {
                return Paging.AmountBasedList.ascOnUpdatedAt(Math.max(0, count - busy.get()));
            }
        };
    }

    @Override
    public JobRunrExecutor toJobRunrExecutor() {
        return new Threads();
    }

    /** Platform threads: with virtual ones an interrupt would also close the connection that stores the interrupted job. */
    private final class Threads implements JobRunrExecutor {
        private final ExecutorService threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name("coach-job-", 0).factory());

        @Override
        public int getWorkerCount() {
            return count;
        }

        @Override
        public void start() {
            // The threads start with their first jobs.
        }

        @Override
        public void execute(Runnable job) {
            busy.incrementAndGet();
            try {
                threads.execute(() -> run(job));
            } catch (RejectedExecutionException closing) {
                busy.decrementAndGet();
                LOG.debug("A job came while the worker closes; it is taken up as abandoned later", closing);
            }
        }

        private void run(Runnable job) {
            try {
                try {
                    job.run();
                } finally {
                    busy.decrementAndGet();
                }
                NudgedServer mine = server;
                if (mine != null) {
                    mine.nudge();
                }
            } catch (RuntimeException e) {
                LOG.debug("The database went away under a job; it is taken up as abandoned later", e);
            }
        }

        @Override
        public void stop(Duration limit) {
            threads.shutdown();
            try {
                if (!threads.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                    threads.shutdownNow();
                    threads.awaitTermination(AFTER_THE_INTERRUPT.toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }
}
