package dev.coach.server.http;

import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.FollowUp;
import dev.coach.core.port.Stores;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.function.Consumer;

/** A pool of connections to a real PostgreSQL, as each server process has one; all share one database, new in each JVM. */
final class TestPostgres implements AutoCloseable {
    private static final EmbeddedPostgres SERVER =
            EmbeddedPostgres.start(Path.of("target", "test-postgres")).closeOnExit();
    private static final String URL = create("server_tests" + System.getProperty("fork", ""));

    final PostgresDatabase database;

    TestPostgres(int connections) {
        database = PostgresDatabase.open(URL, SERVER.user(), SERVER.password(), connections, InstantSource.system());
    }

    /** Stores whose follow-up work is done on the thread that made it necessary. */
    Stores stores() {
        return database.stores(new BackgroundJobs() {
            private volatile Consumer<FollowUp> handler = work -> {};

            @Override
            public void enqueue(FollowUp work) {
                database.onCommit(() -> handler.accept(work));
            }

            @Override
            public void handleWith(Consumer<FollowUp> taken) {
                handler = taken;
            }

            @Override
            public void forget(CoacheeId coachee) {}
        });
    }

    private static String create(String name) {
        try (Connection connection = DriverManager.getConnection(SERVER.jdbcUrl(), SERVER.user(), SERVER.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
            return SERVER.jdbcUrl().replaceFirst("/coach$", "/" + name);
        } catch (SQLException failure) {
            throw new AssertionError(name, failure);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
