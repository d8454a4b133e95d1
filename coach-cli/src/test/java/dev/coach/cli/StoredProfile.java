package dev.coach.cli;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.embedded.EmbeddedPostgres;
import dev.coach.adapters.postgres.PostgresDatabase;
import dev.coach.adapters.testkit.PreparedData;
import dev.coach.core.domain.CoacheeId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A real PostgreSQL in a data folder of its own, with command lines that run on it. */
public final class StoredProfile implements AutoCloseable {
    private final Path folder;
    private final EmbeddedPostgres kept;

    public StoredProfile(Path folder) {
        this.folder = folder;
        this.kept = EmbeddedPostgres.start(PreparedData.copyTo(folder.resolve("data")));
    }

    public CommandRun coach(String... arguments) {
        return reading(new byte[0], arguments);
    }

    public CommandRun reading(byte[] input, String... arguments) {
        return CommandRun.with(environment(), input, arguments);
    }

    /** As if a person at a terminal typed this. */
    public CommandRun answering(String typed, String... arguments) {
        return CommandRun.typing(environment(), typed + "\n", arguments);
    }

    private Map<String, String> environment() {
        return Map.of("COACH_DATA_DIR", folder.resolve("data").toString(), "HOME", folder.toString());
    }

    /** The first column of what is stored. */
    public List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(kept.jdbcUrl(), kept.user(), kept.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
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
