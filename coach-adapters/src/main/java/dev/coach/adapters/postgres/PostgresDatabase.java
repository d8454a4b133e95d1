package dev.coach.adapters.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.coach.adapters.account.AccountStore;
import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.Stores;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL database with the tables of Coach: hands out its stores and the data sources that background jobs need. May be
 * used from any thread; close it once, after everything that uses it.
 *
 * <pre>{@code
 * try (PostgresDatabase database = PostgresDatabase.open(url, user, password, 10, InstantSource.system())) {
 *     Stores stores = database.stores(jobs);
 * }
 * }</pre>
 */
public final class PostgresDatabase implements AutoCloseable {
    /** Holds all tables of Coach. */
    static final String SCHEMA = "coach";

    /** Left to the library that runs background jobs. */
    static final String JOBS_SCHEMA = "jobs";

    /** After which a server that went silent counts as lost. */
    private static final int LONGEST_STATEMENT_SECONDS = 60;

    /**
     * Writes a temporary file, because it sorts more than fits into the memory that it may use. It leaves nothing behind, unlike
     * a row or a table.
     */
    private static final String WRITE_SOMETHING = """
            set local work_mem = '64kB';
            select count(distinct repeat(n::text, 200)) from generate_series(1, 1000) n
            """;

    private final HikariDataSource pool;
    private final DatabaseAddress address;
    private final Transactions transactions;
    private final PostgresEventLog events;
    private final InstantSource clock;

    private PostgresDatabase(HikariDataSource pool, DatabaseAddress address, InstantSource clock) {
        this.pool = pool;
        this.address = address;
        this.clock = clock;
        this.transactions = new Transactions(pool, new SqlFailures(address));
        this.events = new PostgresEventLog(
                transactions, new EventListener(address.unpooled()), new Announcer(address.unpooled()), clock);
    }

    /**
     * Connects and brings the tables up to date; several processes may do so at the same moment.
     *
     * @param jdbcUrl {@code jdbc:postgresql://host:5432/name}, with or without user and password
     * @param user absent when the URL names one
     * @param password absent when the URL holds one, or none is needed
     * @param poolSize connections kept at most, from 1; one more listens for events, and one announces them
     * @throws dev.coach.core.domain.CoachException {@code INVALID_CONFIGURATION} for another kind of URL, {@code
     *     DATABASE_UNAVAILABLE} when it cannot be reached, {@code DATABASE_UNSUPPORTED} when it is older than PostgreSQL 15 or
     *     its tables are newer than this program
     */
    public static PostgresDatabase open(
            String jdbcUrl, @Nullable String user, @Nullable String password, int poolSize, InstantSource clock) {
        return open(DatabaseAddress.of(jdbcUrl, user, password), poolSize, clock);
    }

    /** As {@link #open}, for a database that Coach runs itself: while it is away it is said to be starting again. */
    public static PostgresDatabase openSupervised(
            String jdbcUrl, String user, String password, int poolSize, InstantSource clock) {
        return open(DatabaseAddress.of(jdbcUrl, user, password).asSupervised(), poolSize, clock);
    }

    private static PostgresDatabase open(DatabaseAddress address, int poolSize, InstantSource clock) {
        new Migrations(address, new SqlFailures(address)).run();
        HikariConfig config = new HikariConfig();
        config.setPoolName("coach");
        PGSimpleDataSource source = address.configured(new PGSimpleDataSource());
        source.setSocketTimeout(LONGEST_STATEMENT_SECONDS);
        config.setDataSource(source);
        config.setMaximumPoolSize(poolSize);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        return new PostgresDatabase(new HikariDataSource(config), address, clock);
    }

    /**
     * The stores, with these jobs. All of one database share one event log.
     *
     * @param jobs take the follow-up work; they join the transactions of the stores through {@link
     *     #transactionDataSource()}
     */
    public Stores stores(BackgroundJobs jobs) {
        RecentProfiles recent = new RecentProfiles();
        PostgresProfileStore profiles = new PostgresProfileStore(transactions, events, recent);
        return new Stores(
                new PostgresConversationStore(transactions, events, profiles, jobs),
                profiles,
                new PostgresRoadmapStore(transactions),
                new PostgresDocumentStore(transactions),
                events,
                jobs,
                new PostgresErasure(transactions, jobs, recent));
    }

    public AccountStore accounts() {
        return new PostgresAccountStore(transactions, clock);
    }

    /** The pool itself: every connection of it is on its own. */
    public DataSource pool() {
        return pool;
    }

    /** A new connection each time, for what holds one for long; not counted in the pool's size. */
    public DataSource unpooled() {
        return address.unpooled();
    }

    /**
     * Whether it answers within two seconds of having a connection, for which it may wait another ten, and has room to write.
     */
    public boolean isUsable() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(2);
            connection.setAutoCommit(false);
            statement.execute(WRITE_SOMETHING);
            connection.rollback();
            return true;
        } catch (SQLException away) {
            return false;
        }
    }

    /** Where it is, without a password: {@code localhost:5432/coach}. */
    public String shown() {
        return address.toString();
    }

    /**
     * Gives the connection of the calling thread's transaction, whose commit, rollback and close then do nothing; outside a
     * transaction a connection of the pool.
     */
    public DataSource transactionDataSource() {
        return new TransactionDataSource(transactions, pool);
    }

    /**
     * Does the work in one transaction that the stores, and jobs over {@link #transactionDataSource()}, join. An exception
     * rolls all of it back.
     */
    public void inTransaction(Runnable work) {
        transactions.write(handle -> {
            work.run();
            return handle;
        });
    }

    /**
     * Runs something as soon as the transaction of the calling thread is committed, on that thread; never when it is rolled
     * back; at once outside a transaction. What it throws is logged.
     */
    public void onCommit(Runnable consequence) {
        transactions.afterCommit(consequence);
    }

    @Override
    public void close() {
        events.close();
        pool.close();
    }
}
