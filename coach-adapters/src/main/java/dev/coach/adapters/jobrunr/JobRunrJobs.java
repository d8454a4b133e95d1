package dev.coach.adapters.jobrunr;

import dev.coach.core.port.BackgroundJobs;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.storage.StorageProviderUtils.DatabaseOptions;
import org.jobrunr.storage.sql.postgres.PostgresStorageProvider;
import org.jobrunr.utils.mapper.JsonMapper;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * Background jobs in a PostgreSQL database. A process that only makes work takes {@link #backgroundJobs()} and has no thread
 * for it; one that does work starts {@link #worker()} too. Nothing is sent to anybody: JobRunr's dashboard, which reports
 * usage, is not part of it.
 *
 * <p>What an operator needs is said here: that work rests and goes on, and why a job failed. JobRunr repeats it over pages;
 * keep {@code org.jobrunr} at {@code ERROR} (a job that is given up), and {@code org.jobrunr.server.ServerZooKeeper}, {@code
 * org.jobrunr.server.JobZooKeeper} and {@code org.jobrunr.server.JobSteward} {@code OFF} (the database went away).
 *
 * <pre>{@code
 * var jobs = JobRunrJobs.open(database, JobSettings.defaults(), InstantSource.system(), new SplittableRandom());
 * jobs.backgroundJobs().handleWith(work -> …);
 * jobs.worker().start();
 * }</pre>
 */
public final class JobRunrJobs {
    private final JobRunrBackgroundJobs backgroundJobs;
    private final JobWorker worker;

    private JobRunrJobs(JobRunrBackgroundJobs backgroundJobs, JobWorker worker) {
        this.backgroundJobs = backgroundJobs;
        this.worker = worker;
    }

    /**
     * Prepares the tables, in the schema {@code jobs}.
     *
     * @param random spreads retries; used by one thread at a time
     * @throws dev.coach.core.domain.CoachException {@code DATABASE_UNAVAILABLE} when that fails
     */
    public static JobRunrJobs open(
            JobDatabase database, JobSettings settings, InstantSource clock, RandomGenerator random) {
        JobTables.create(database.pool());
        JsonMapper json = new Jackson3JsonMapper();
        JobRunrBackgroundJobs backgroundJobs =
                new JobRunrBackgroundJobs(database.transactions(), storage(database.transactions(), json));
        StorageProvider storage = storage(database.pool(), json);
        RetryWithJitter retries = new RetryWithJitter(settings, clock, random);
        JobWorker worker = new JobWorker(database.pool(), database.unpooled(), () -> {
            NudgedServer server = new NudgedServer(
                    storage, json, activator(new FollowUpJobHandler(backgroundJobs::handle)), configuration(settings));
            server.setJobFilters(List.of(retries));
            return server;
        });
        return new JobRunrJobs(backgroundJobs, worker);
    }

    /** Takes work. Without a worker in this process its handler is never called. */
    public BackgroundJobs backgroundJobs() {
        return backgroundJobs;
    }

    /** Does work, once it is started; to be closed by whoever started it. */
    public JobWorker worker() {
        return worker;
    }

    private static StorageProvider storage(DataSource source, JsonMapper json) {
        PostgresStorageProvider storage =
                new PostgresStorageProvider(source, JobTables.PREFIX, DatabaseOptions.NO_VALIDATE);
        storage.setJobMapper(new JobMapper(json));
        return storage;
    }

    private static BackgroundJobServerConfiguration configuration(JobSettings settings) {
        return BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                .andPollInterval(settings.pollInterval())
                .andBackgroundJobServerWorkerPolicy(new Workers(settings.workers()))
                .andInterruptJobsAwaitDurationOnStopBackgroundJobServer(settings.closeLimit());
    }

    private static JobActivator activator(FollowUpJobHandler handler) {
        return new JobActivator() {
            @Override
            @SuppressWarnings("NullAway") // JobRunr takes null as "not mine".
            public <T> @Nullable T activateJob(Class<T> type) {
                return type.isInstance(handler) ? type.cast(handler) : null;
            }
        };
    }
}
