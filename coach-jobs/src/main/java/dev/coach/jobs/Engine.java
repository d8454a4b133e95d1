package dev.coach.jobs;

import dev.coach.adapters.account.AccountStore;
import dev.coach.adapters.config.CoachConfig;
import dev.coach.adapters.config.ModelChoice;
import dev.coach.adapters.config.Secret;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.jobrunr.JobDatabase;
import dev.coach.adapters.jobrunr.JobRunrJobs;
import dev.coach.adapters.jobrunr.JobSettings;
import dev.coach.adapters.openai.ApiKey;
import dev.coach.adapters.openai.OpenAi;
import dev.coach.adapters.openai.OpenAiSettings;
import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.port.Telemetry;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The coaching engine of one process on its database, with background jobs and the model. Several processes may have one each
 * on the same database. Close it after everything that uses it.
 */
public final class Engine implements AutoCloseable {
    /** So that a lease is renewed while the other one waits for the database to take the words of a silent model. */
    private static final int LEASE_THREADS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final Closing closing;
    private final PostgresDatabase database;
    private final JobRunrJobs jobs;
    private final Coach coach;
    private final @Nullable OpenAi model;

    private Engine(Closing closing, PostgresDatabase database, JobRunrJobs jobs, Coach coach, @Nullable OpenAi model) {
        this.closing = closing;
        this.database = database;
        this.jobs = jobs;
        this.coach = coach;
        this.model = model;
    }

    /**
     * Opens database, jobs and model, in this order; what was opened is closed again when one of them fails.
     *
     * @throws CoachException what is wrong with the configuration, the data folder or the database
     */
    public static Engine open(CoachConfig config, Telemetry telemetry, InstantSource clock) {
        return open(config, telemetry, clock, Wrapping.NONE);
    }

    /** The same with something around its ports. */
    public static Engine open(CoachConfig config, Telemetry telemetry, InstantSource clock, Wrapping wrapping) {
        Closing closing = new Closing();
        try {
            PostgresDatabase database = closing.add("the database", database(config, clock, closing));
            JobRunrJobs jobs = JobRunrJobs.open(
                    new JobDatabase(database.transactionDataSource(), database.pool(), database.unpooled()),
                    JobSettings.defaults(),
                    clock,
                    new Random());
            ScheduledExecutorService leases = Executors.newScheduledThreadPool(
                    LEASE_THREADS,
                    Thread.ofPlatform().daemon().name("coach-leases-", 1).factory());
            closing.add("the leases", leases::shutdownNow);
            Coach.Builder builder = Coach.builder()
                    .stores(wrapping.stores(database.stores(wrapping.jobs(jobs.backgroundJobs()))))
                    .prompts(config.prompts())
                    .masking(config.masking())
                    .telemetry(telemetry)
                    .executor(leases)
                    .budget(config.budget())
                    .clock(clock);
            OpenAi model = null;
            switch (config.model()) {
                case ModelChoice.Guided guided -> LOG.info("Replies: the guided coach, no model is configured");
                case ModelChoice.OpenAi choice -> {
                    model = closing.add("the model", connect(choice));
                    builder.chatModel(wrapping.model(model.chatModel()));
                    LOG.info("Replies: {} at {}", choice.name(), choice.url());
                }
            }
            return new Engine(closing, database, jobs, builder.build(), model);
        } catch (RuntimeException failure) {
            closing.close();
            throw failure;
        }
    }

    private static PostgresDatabase database(CoachConfig config, InstantSource clock, Closing closing) {
        Secret url = config.databaseUrl();
        if (url != null) {
            PostgresDatabase database =
                    PostgresDatabase.open(url.reveal(), null, null, config.databaseConnections(), clock);
            LOG.info("Database: {}", database.shown());
            return database;
        }
        EmbeddedPostgres embedded = closing.add("PostgreSQL", EmbeddedPostgres.start(config.dataDir()));
        LOG.info("Database: PostgreSQL in {}", config.dataDir());
        return PostgresDatabase.openSupervised(
                embedded.jdbcUrl(), embedded.user(), embedded.password(), config.databaseConnections(), clock);
    }

    private static OpenAi connect(ModelChoice.OpenAi choice) {
        try {
            Secret key = choice.key();
            return OpenAi.connect(
                    OpenAiSettings.of(choice.url(), choice.name(), key == null ? null : ApiKey.of(key.reveal())));
        } catch (IllegalArgumentException unusable) {
            throw new CoachException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "The model cannot be used as COACH_MODEL_* describe it: %s".formatted(unusable.getMessage()),
                    unusable);
        }
    }

    public Coach coach() {
        return coach;
    }

    public AccountStore accounts() {
        return database.accounts();
    }

    /** Begins to do background work in this process; to be closed before the engine. */
    public Worker startWorker() {
        return Worker.start(jobs.worker());
    }

    /** Begins to close turns whose process died; to be closed before the engine. */
    public TurnWatch watchTurns() {
        return TurnWatch.start(coach.closeInterrupted());
    }

    /** Ends replies that still stream, as interrupted; what they said so far is kept. For a process that is about to end. */
    public void stopReplies() {
        coach.interruptTurns().run();
        if (model != null) {
            model.close();
        }
    }

    /** Ends replies that still stream, as stopped; what they said so far is kept. For the one coachee who is about to leave. */
    public void stopRepliesOnBehalfOfTheCoachee() {
        if (model != null) {
            model.stopReplies();
        }
    }

    /** Whether the database answers and has room to write. */
    public boolean isDatabaseUsable() {
        return database.isUsable();
    }

    @Override
    public void close() {
        closing.close();
    }
}
