package dev.coach.cli;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.core.domain.CoacheeId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** A real PostgreSQL in a data folder of its own, with command lines that run on it. */
public final class StoredProfile implements AutoCloseable {
    private final Path folder;
    private final EmbeddedPostgres kept;

    public StoredProfile(Path folder) {
        this.folder = folder;
        this.kept = EmbeddedPostgres.start(folder.resolve("data"));
    }

    public CommandRun coach(String... arguments) {
        return reading(new byte[0], arguments);
    }

    public CommandRun reading(byte[] input, String... arguments) {
        return CommandRun.with(
                Map.of("COACH_DATA_DIR", folder.resolve("data").toString(), "HOME", folder.toString()),
                input,
                arguments);
    }

    public void createAccount(String email) {
        try (PostgresDatabase database =
                PostgresDatabase.open(kept.jdbcUrl(), kept.user(), kept.password(), 1, InstantSource.system())) {
            database.accounts().create(new Account(new CoacheeId(UUID.randomUUID()), email, "", Instant.EPOCH), "hash");
        }
    }

    /** Changes what is stored behind the back of Coach. */
    public void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(kept.jdbcUrl(), kept.user(), kept.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        kept.close();
    }
}
