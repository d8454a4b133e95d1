package dev.coach.adapters.postgres;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.core.domain.CoacheeId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Databases on one embedded server, which is started once per JVM and keeps its folder, so that only the first run after a
 * clean build creates it.
 */
public final class TestDatabase {
    private static final EmbeddedPostgres SERVER =
            EmbeddedPostgres.start(Path.of("target", "test-postgres")).closeOnExit();

    private TestDatabase() {}

    /** One for all tests that use coachees of their own. */
    public static PostgresDatabase shared() {
        return Shared.DATABASE;
    }

    /** An account for this coachee in the shared database, where nothing can be stored without one. */
    public static void register(CoacheeId coachee) {
        register(shared(), coachee);
    }

    static void register(PostgresDatabase database, CoacheeId coachee) {
        database.accounts().create(new Account(coachee, coachee + "@example.org", "", Instant.EPOCH), "none");
    }

    /** The address of a new, empty database; one of the same name is dropped, but not that of another fork of the build. */
    public static String create(String purpose) {
        String name = purpose + System.getProperty("fork", "");
        execute("drop database if exists " + name + " with (force)");
        execute("create database " + name);
        return SERVER.jdbcUrl().replaceFirst("/coach$", "/" + name);
    }

    public static PostgresDatabase open(String jdbcUrl, int poolSize) {
        return PostgresDatabase.open(jdbcUrl, user(), password(), poolSize, InstantSource.system());
    }

    public static String user() {
        return SERVER.user();
    }

    public static String password() {
        return SERVER.password();
    }

    public static Connection connect(String jdbcUrl) throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user(), password());
    }

    private static void execute(String sql) {
        try (Connection connection = connect(SERVER.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }

    private static final class Shared {
        static final PostgresDatabase DATABASE = open(create("shared"), 10);
    }
}
