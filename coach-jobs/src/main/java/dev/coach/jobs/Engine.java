package dev.coach.jobs;

import dev.coach.adapters.account.AccountStore;
import dev.coach.adapters.config.CoachConfig;
import dev.coach.adapters.config.ModelChoice;
import dev.coach.adapters.config.ModelLimits;
import dev.coach.adapters.config.Secret;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.jobrunr.JobDatabase;
import dev.coach.adapters.jobrunr.JobRunrJobs;
import dev.coach.adapters.jobrunr.JobSettings;
import dev.coach.adapters.model.ApiKey;
import dev.coach.adapters.model.ModelApi;
import dev.coach.adapters.model.ModelServer;
import dev.coach.adapters.model.ModelSettings;
import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.budget.Price;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.Telemetry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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
    private final List<ModelServer> models;

    private Engine(
            Closing closing, PostgresDatabase database, JobRunrJobs jobs, Coach coach, List<ModelServer> models) {
        this.closing = closing;
        this.database = database;
        this.jobs = jobs;
        this.coach = coach;
        this.models = models;
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
            List<ModelServer> models = new ArrayList<>();
            switch (config.model()) {
                case ModelChoice.Guided guided -> LOG.info("Replies: the guided coach, no model is configured");
                case ModelChoice.Served choice -> {
                    models.add(closing.add("the model", connect(choice, config.modelLimits(), "COACH_MODEL_*")));
                    builder.chatModel(priced(wrapping.model(models.getLast().chatModel()), choice));
                    LOG.info("Replies: {} at {}", choice.name(), choice.url());
                }
            }
            switch (config.fallbackModel()) {
                case ModelChoice.Guided guided -> {
                    // The guided coach stands in for a model in any case.
                }
                case ModelChoice.Served choice -> {
                    models.add(closing.add(
                            "the fallback model", connect(choice, config.modelLimits(), "COACH_FALLBACK_MODEL_*")));
                    builder.fallbackModel(priced(wrapping.model(models.getLast().chatModel()), choice));
                    LOG.info("When it fails: {} at {}", choice.name(), choice.url());
                }
            }
            return new Engine(closing, database, jobs, builder.build(), List.copyOf(models));
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

    private static ChatModel priced(ChatModel model, ModelChoice.Served choice) {
        Price price = choice.price();
        return price == null ? model : model.pricedAt(price);
    }

    private static ModelServer connect(ModelChoice.Served choice, ModelLimits limits, String settings) {
        try {
            Secret key = choice.key();
            ModelApi api = switch (choice.provider()) {
                case OPENAI -> ModelApi.CHAT_COMPLETIONS;
                case ANTHROPIC -> ModelApi.MESSAGES;
            };
            return ModelServer.connect(
                    ModelSettings.of(api, choice.url(), choice.name(), key == null ? null : ApiKey.of(key.reveal()))
                            .withLimits(limits.connect(), limits.firstWord(), limits.pause(), limits.reply())
                            .withRetries(limits.retries())
                            .withMaxReplies(limits.maxReplies()));
        } catch (IllegalArgumentException unusable) {
            throw new CoachException(
                    ErrorCode.INVALID_CONFIGURATION,
                    "The model cannot be used as %s describe it: %s".formatted(settings, unusable.getMessage()),
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
        models.forEach(ModelServer::close);
    }

    /** Ends replies that still stream, as stopped; what they said so far is kept. For the one coachee who is about to leave. */
    public void stopRepliesOnBehalfOfTheCoachee() {
        models.forEach(ModelServer::stopReplies);
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
