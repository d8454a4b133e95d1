package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables of a database to what this program expects. Processes that do so at the same moment wait for each other.
 */
final class Migrations {
    /** The oldest major version of PostgreSQL that has what the tables use: unique nulls not distinct. */
    private static final int OLDEST_POSTGRES = 15;

    /** The version of the newest migration; a database that has it is not looked at any further, which saves half a second. */
    static final int NEWEST = 27;

    /** Any number that nobody else uses for an advisory lock. */
    private static final long LOCK = 0x636f_6163_6800L;

    private final DatabaseAddress address;
    private final SqlFailures failures;
    private final int oldestPostgres;

    Migrations(DatabaseAddress address, SqlFailures failures) {
        this(address, failures, OLDEST_POSTGRES);
    }

    Migrations(DatabaseAddress address, SqlFailures failures, int oldestPostgres) {
        this.address = address;
        this.failures = failures;
        this.oldestPostgres = oldestPostgres;
    }

    /**
     * @throws CoachException {@code DATABASE_UNAVAILABLE} when it cannot be reached, {@code DATABASE_UNSUPPORTED} when the
     *     server is too old or its tables are newer than this program
     */
    void run() {
        DataSource source = address.unpooled();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            refuseOldServers(statement);
            int applied = applied(statement);
            if (applied > NEWEST) {
                throw new CoachException(
                        ErrorCode.DATABASE_UNSUPPORTED,
                        "The tables in %s were changed by a newer Coach (migration %d, this one knows %d). Run that version or a later one."
                                .formatted(address, applied, NEWEST));
            }
            if (applied < NEWEST) {
                statement.execute("select pg_advisory_lock(" + LOCK + ")");
                migrate(source);
            }
        } catch (SQLException failure) {
            throw failures.translate(failure);
        }
    }

    /** The version of the newest migration in the database; 0 when it is empty. */
    private static int applied(Statement statement) throws SQLException {
        String history = PostgresDatabase.SCHEMA + ".flyway_schema_history";
        try (ResultSet result = statement.executeQuery("select to_regclass('%s') is not null".formatted(history))) {
            result.next();
            if (!result.getBoolean(1)) {
                return 0;
            }
        }
        try (ResultSet result = statement.executeQuery(
                "select coalesce(max(cast(version as integer)), 0) from %s where success".formatted(history))) {
            result.next();
            return result.getInt(1);
        }
    }

    private void migrate(DataSource source) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:dev/coach/adapters/postgres/migration")
                .schemas(PostgresDatabase.SCHEMA, PostgresDatabase.JOBS_SCHEMA)
                .defaultSchema(PostgresDatabase.SCHEMA)
                .createSchemas(true)
                .validateMigrationNaming(true)
                .load();
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            if (failures.translate(failure) instanceof CoachException known && known.code() != ErrorCode.INTERNAL) {
                throw known;
            }
            throw new CoachException(
                    ErrorCode.INTERNAL,
                    "The tables in %s could not be brought up to date.".formatted(address),
                    failure);
        }
    }

    private void refuseOldServers(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery(
                "select current_setting('server_version_num')::integer / 10000, current_setting('server_version')")) {
            result.next();
            if (result.getInt(1) < oldestPostgres) {
                throw new CoachException(
                        ErrorCode.DATABASE_UNSUPPORTED,
                        "The database %s is PostgreSQL %s; Coach needs PostgreSQL %d or newer."
                                .formatted(address, result.getString(2), oldestPostgres));
            }
        }
    }
}
