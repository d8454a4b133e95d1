package dev.coach.jobs;

import dev.coach.adapters.account.AccountStore;
import dev.coach.adapters.config.CoachConfig;
import dev.coach.adapters.config.ModelChoice;
import dev.coach.adapters.config.Secret;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.jobrunr.JobDatabase;
import dev.coach.adapters.jobrunr.JobRunrJobs;
import dev.coach.adapters.jobrunr.JobSettings;
import dev.coach.adapters.jobrunr.JobWorker;
import dev.coach.adapters.openai.ApiKey;
import dev.coach.adapters.openai.OpenAi;
import dev.coach.adapters.openai.OpenAiSettings;
import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.core.Coach;
import dev.coach.core.port.Telemetry;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The engine of one process on its database, with its background jobs and its model. The worker is there but does nothing
 * until it is started.
 */
public final class Engine implements AutoCloseable {
    private static final int CONNECTIONS = 12;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final PostgresDatabase database;
    private final JobRunrJobs jobs;
    private final Coach coach;

    private Engine(CoachConfig config, Telemetry telemetry) {
        InstantSource clock = InstantSource.system();
        try {
            database = opened(database(config, clock));
            jobs = JobRunrJobs.open(
                    new JobDatabase(database.transactionDataSource(), database.pool(), database.unpooled()),
                    JobSettings.defaults(),
                    clock,
                    new SharedRandom());
            opened(jobs.worker());
            Coach.Builder builder = Coach.builder()
                    .stores(database.stores(jobs.backgroundJobs()))
                    .clock(clock)
                    .telemetry(telemetry);
            OpenAi vendor = vendor(config.model());
            coach = vendor == null
                    ? builder.build()
                    : builder.chatModel(opened(vendor).chatModel()).build();
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /**
     * Opens everything. The first start in an empty data folder takes some seconds.
     *
     * @throws dev.coach.core.domain.CoachException what is wrong with the data folder or the database
     */
    public static Engine open(CoachConfig config, Telemetry telemetry) {
        return new Engine(config, telemetry);
    }

    public Coach coach() {
        return coach;
    }

    public AccountStore accounts() {
        return database.accounts();
    }

    public JobWorker worker() {
        return jobs.worker();
    }

    /** Whether the database answers. */
    public boolean isDatabaseReachable() {
        return database.isReachable();
    }

    /** Closes what was opened, the last first. Closing twice is harmless. */
    @Override
    public synchronized void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception failure) {
                org.slf4j.LoggerFactory.getLogger(Engine.class).warn("something did not close", failure);
            }
        }
    }

    private PostgresDatabase database(CoachConfig config, InstantSource clock) {
        Secret url = config.databaseUrl();
        if (url != null) {
            return PostgresDatabase.open(url.reveal(), null, null, CONNECTIONS, clock);
        }
        EmbeddedPostgres embedded = opened(EmbeddedPostgres.start(config.dataDir()));
        return PostgresDatabase.open(embedded.jdbcUrl(), embedded.user(), embedded.password(), CONNECTIONS, clock);
    }

    private static @Nullable OpenAi vendor(ModelChoice choice) {
        return switch (choice) {
            case ModelChoice.Guided guided -> null;
            case ModelChoice.OpenAi(var url, String name, var key) ->
                OpenAi.connect(OpenAiSettings.of(url, name, key == null ? null : ApiKey.of(key.reveal())));
        };
    }

    private <T extends AutoCloseable> T opened(T part) {
        opened.push(part);
        return part;
    }

    /** Random numbers for several threads. */
    private static final class SharedRandom implements RandomGenerator {
        private final SplittableRandom random = new SplittableRandom();

        @Override
        public synchronized long nextLong() {
            return random.nextLong();
        }
    }
}
