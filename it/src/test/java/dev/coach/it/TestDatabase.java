package dev.coach.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Where a whole-system test keeps its data. */
enum TestDatabase {
    /** The PostgreSQL that ships with Coach, in the data folder. */
    EMBEDDED,

    /** A PostgreSQL of one's own, which COACH_DATABASE_URL names: in a container, where a Docker engine is present. */
    CONTAINER;

    /** A database that runs until it is closed, and the settings that name it. */
    record Running(Map<String, String> settings, Runnable stop) implements AutoCloseable {
        @Override
        public void close() {
            stop.run();
        }
    }

    /** Starts one, or skips the test by name where that is not possible. */
    Running start() {
        if (this == EMBEDDED) {
            return new Running(Map.of(), () -> {});
        }
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "skipped: no Docker engine is present");
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");
        container.start();
        String url = "jdbc:postgresql://%s:%d/%s?user=%s&password=%s"
                .formatted(
                        container.getHost(),
                        container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                        container.getDatabaseName(),
                        container.getUsername(),
                        container.getPassword());
        return new Running(Map.of("COACH_DATABASE_URL", url), container::stop);
    }
}
