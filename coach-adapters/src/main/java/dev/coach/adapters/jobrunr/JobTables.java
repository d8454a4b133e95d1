package dev.coach.adapters.jobrunr;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.jobrunr.JobRunrException;
import org.jobrunr.configuration.JobRunr;
import org.jobrunr.storage.StorageProviderUtils.DatabaseOptions;
import org.jobrunr.storage.sql.postgres.PostgresStorageProvider;

/** JobRunr's own tables in the schema {@code jobs}. The schema's comment names the version that made them. */
final class JobTables {
    static final String PREFIX = "jobs.";

    /** Any number that nobody else in this database locks. */
    private static final long LOCK = 0x636f_6163_686a_6f62L;

    private static final String VERSION = "JobRunr "
            + Objects.requireNonNullElse(JobRunr.class.getPackage().getImplementationVersion(), "of unknown version");

    private JobTables() {}

    /**
     * Creates what is missing. Several processes may do so at once, and one may be killed meanwhile: JobRunr's own lock is a
     * row that would then stay for ever, so the work is done under an advisory lock, which ends with its connection.
     *
     * @param pool gives at least two connections at a time
     */
    static void create(DataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            if (areCurrent(statement)) {
                return;
            }
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                if (!areCurrent(statement)) {
                    migrate(pool, statement);
                }
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException | JobRunrException e) {
            throw new CoachException(
                    ErrorCode.DATABASE_UNAVAILABLE,
                    "The tables of background jobs cannot be created in the schema \"jobs\"; the database's log says why.",
                    e);
        }
    }

    private static void migrate(DataSource pool, Statement statement) throws SQLException {
        if (!isTrue(statement, "select to_regnamespace('jobs') is not null")) {
            statement.execute("create schema jobs");
        }
        if (isTrue(statement, "select to_regclass('jobs.jobrunr_migrations') is not null")) {
            statement.execute("delete from jobs.jobrunr_migrations where script = 'TABLE LOCKER'");
        }
        new PostgresStorageProvider(pool, PREFIX, DatabaseOptions.CREATE).close();
        statement.execute("comment on schema jobs is '" + VERSION + "'");
    }

    private static boolean areCurrent(Statement statement) throws SQLException {
        return isTrue(statement, """
                select to_regclass('jobs.jobrunr_jobs') is not null
                   and obj_description(to_regnamespace('jobs'), 'pg_namespace') = '%s'
                """.formatted(VERSION));
    }

    private static boolean isTrue(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
