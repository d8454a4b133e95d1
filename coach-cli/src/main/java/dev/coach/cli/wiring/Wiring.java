package dev.coach.cli.wiring;

import dev.coach.adapters.config.CoachConfig;
import dev.coach.adapters.config.ModelChoice;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.jobrunr.JobDatabase;
import dev.coach.adapters.jobrunr.JobRunrJobs;
import dev.coach.adapters.jobrunr.JobSettings;
import dev.coach.adapters.openai.ApiKey;
import dev.coach.adapters.openai.OpenAi;
import dev.coach.adapters.openai.OpenAiSettings;
import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.BackgroundJobs;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The engine on its database: the one in the data folder, which a running server shares, or the one that COACH_DATABASE_URL
 * names. Closing ends a reply that still streams, keeps its text, and leaves the database; the end of the JVM closes as well.
 */
public final class Wiring implements AutoCloseable {
    private static final int CONNECTIONS = 2;
    private static final int SECONDS_TO_KEEP_A_REPLY = 5;

    private final CoachConfig config;
    private final @Nullable EmbeddedPostgres embedded;
    private final PostgresDatabase database;
    private final @Nullable OpenAi openAi;
    private final Coach coach;
    private final ReentrantLock turn = new ReentrantLock();
    private boolean open = true;

    private Wiring(CoachConfig config, @Nullable EmbeddedPostgres embedded, PostgresDatabase database) {
        InstantSource clock = InstantSource.system();
        this.config = config;
        this.embedded = embedded;
        this.database = database;
        this.openAi = openAi(config.model());
        Coach.Builder builder =
                Coach.builder().stores(database.stores(jobs(database, clock))).clock(clock);
        if (openAi != null) {
            builder.chatModel(openAi.chatModel());
        }
        this.coach = builder.build();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "coach-exit"));
    }

    /**
     * Reads the configuration and opens everything. The first start in an empty data folder takes some seconds.
     *
     * @throws dev.coach.core.domain.CoachException what is wrong with the configuration, the data folder or the database
     */
    public static Wiring open(Map<String, String> environment) {
        CoachConfig config = CoachConfig.load(environment, Map.of());
        InstantSource clock = InstantSource.system();
        if (config.databaseUrl() != null) {
            String url = config.databaseUrl().reveal();
            return new Wiring(config, null, PostgresDatabase.open(url, null, null, CONNECTIONS, clock));
        }
        EmbeddedPostgres embedded = EmbeddedPostgres.start(config.dataDir());
        try {
            PostgresDatabase database =
                    PostgresDatabase.open(embedded.jdbcUrl(), embedded.user(), embedded.password(), CONNECTIONS, clock);
            return new Wiring(config, embedded, database);
        } catch (RuntimeException failure) {
            embedded.close();
            throw failure;
        }
    }

    /** Jobs are stored here and done by a server or worker; nothing in this process listens for them. */
    private static BackgroundJobs jobs(PostgresDatabase database, InstantSource clock) {
        JobDatabase reached = new JobDatabase(database.transactionDataSource(), database.pool(), database.pool());
        return JobRunrJobs.open(reached, JobSettings.defaults(), clock, new SplittableRandom())
                .backgroundJobs();
    }

    private static @Nullable OpenAi openAi(ModelChoice choice) {
        return switch (choice) {
            case ModelChoice.Guided guided -> null;
            case ModelChoice.OpenAi(var url, String name, var key) ->
                OpenAi.connect(OpenAiSettings.of(url, name, key == null ? null : ApiKey.of(key.reveal())));
        };
    }

    public CoachConfig config() {
        return config;
    }

    public Coach coach() {
        return coach;
    }

    /**
     * The account with this e-mail address; without one, the only account there is; empty when there is none.
     *
     * @throws dev.coach.core.domain.CoachException {@code NOT_FOUND} for an unknown address, {@code INVALID_INPUT} when there
     *     are several accounts and none is named
     */
    public Optional<CoacheeId> person(@Nullable String email) {
        return Person.find(database.accounts(), email);
    }

    /** As {@link #person}; where there is no account, a new one that nobody can sign in with. */
    public CoacheeId personOrNew(@Nullable String email) {
        return Person.findOrCreate(database.accounts(), email, UUID::randomUUID, InstantSource.system());
    }

    /** Does work that closing waits for, so that Ctrl-C in the middle of a reply loses nothing of it. */
    public <T> T whole(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        if (openAi != null) {
            openAi.close();
        }
        boolean ended = awaitTurn();
        try {
            synchronized (this) {
                if (open) {
                    open = false;
                    database.close();
                    if (embedded != null) {
                        embedded.close();
                    }
                }
            }
        } finally {
            if (ended) {
                turn.unlock();
            }
        }
    }

    private boolean awaitTurn() {
        try {
            return turn.tryLock(SECONDS_TO_KEEP_A_REPLY, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
