package dev.coach.server.http;

import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.FollowUp;
import dev.coach.core.port.Stores;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

/** A pool of connections to a real PostgreSQL, as each server process has one; all share one database. */
final class TestPostgres implements AutoCloseable {
    private static final EmbeddedPostgres SERVER =
            EmbeddedPostgres.start(Path.of("target", "test-postgres")).closeOnExit();

    final PostgresDatabase database;

    TestPostgres(int connections) {
        database = PostgresDatabase.open(
                SERVER.jdbcUrl(), SERVER.user(), SERVER.password(), connections, InstantSource.system());
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
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
