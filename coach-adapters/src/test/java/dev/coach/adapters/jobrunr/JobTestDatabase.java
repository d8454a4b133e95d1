package dev.coach.adapters.jobrunr;

import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.adapters.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.SplittableRandom;
import javax.sql.DataSource;

/** A node with its own connections to the one database that all job tests share. */
final class JobTestDatabase implements AutoCloseable {
    private static final String SHARED = TestDatabase.create("background_jobs");

    private final PostgresDatabase database;

    JobTestDatabase() {
        this(SHARED);
    }

    /** @param jdbcUrl another database, or another way to the shared one */
    JobTestDatabase(String jdbcUrl) {
        this.database = TestDatabase.open(jdbcUrl, 10);
    }

    static String jdbcUrl() {
        return SHARED;
    }

    JobRunrJobs open(JobSettings settings) {
        return JobRunrJobs.open(
                new JobDatabase(database.transactionDataSource(), database.pool(), database.unpooled()),
                settings,
                InstantSource.system(),
                new SplittableRandom(1));
    }

    DataSource pool() {
        return database.pool();
    }

    void inTransaction(Runnable work) {
        database.inTransaction(work);
    }

    void inRolledBackTransaction(Runnable work) {
        RuntimeException undo = new RuntimeException("undo");
        try {
            database.inTransaction(() -> {
                work.run();
                throw undo;
            });
        } catch (RuntimeException thrown) {
            if (thrown != undo) {
                throw thrown;
            }
        }
    }

    /** Runs statements: in the transaction of this thread, or on their own. */
    void execute(String sql) {
        try (Connection connection = database.transactionDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    String query(String sql) {
        try (Connection connection = database.pool().getConnection();
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
        database.close();
    }
}
