package dev.coach.adapters.jobrunr;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A node's view of one real PostgreSQL that all job tests of a JVM share. */
final class JobTestDatabase implements AutoCloseable {
    private static final EmbeddedPostgres POSTGRES = start();

    private final HikariDataSource pool;
    private final DataSource unpooled;
    private final ThreadTransactions transactions;

    JobTestDatabase() {
        this(POSTGRES.jdbcUrl());
    }

    /** @param jdbcUrl the database itself or a way to it */
    JobTestDatabase(String jdbcUrl) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        source.setUser(POSTGRES.user());
        source.setPassword(POSTGRES.password());
        source.setConnectTimeout(2);
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(2_000);
        this.unpooled = source;
        this.pool = new HikariDataSource(config);
        this.transactions = new ThreadTransactions(pool);
    }

    static String jdbcUrl() {
        return POSTGRES.jdbcUrl();
    }

    JobRunrJobs open(JobSettings settings) {
        return JobRunrJobs.open(
                new JobDatabase(transactions, pool, unpooled),
                settings,
                InstantSource.system(),
                new SplittableRandom(1));
    }

    DataSource pool() {
        return pool;
    }

    /** Does the work in a transaction of this thread and commits it, unless it throws. */
    void inTransaction(Runnable work) {
        transactions.run(work, true);
    }

    void inRolledBackTransaction(Runnable work) {
        transactions.run(work, false);
    }

    /** Runs statements: in the transaction of this thread, or on their own. */
    void execute(String sql) {
        try (Connection connection = transactions.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    String query(String sql) {
        try (Connection connection = transactions.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return String.valueOf(result.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private static EmbeddedPostgres start() {
        try {
            Path folder = Files.createTempDirectory("coach-jobs-test");
            EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                postgres.close();
                delete(folder);
            }));
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            paths.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
