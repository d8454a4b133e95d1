package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.ProfileSequencesContract;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class PostgresProfileSequencesTest extends ProfileSequencesContract {
    private static final List<String> OF_THE_LEDGER =
            List.of("batch", "observation", "provenance", "conflict", "consent");

    @Override
    protected Stores stores() {
        return TestDatabase.shared().stores(new OnCommitJobs(TestDatabase.shared()));
    }

    @Override
    protected void register(CoacheeId newcomer) {
        TestDatabase.register(newcomer);
    }

    @Override
    protected int sequences() {
        return 25;
    }

    @Override
    protected void assertNoTrace(CoacheeId owner) {
        for (String table : erased()) {
            assertThat(rows(table, owner)).as(table).isZero();
        }
    }

    @Test
    void whoAddsATableForCoacheesDecidesWhetherItGoesWithTheProfile() {
        TreeSet<String> expected = new TreeSet<>(OF_THE_LEDGER);
        ProfileTables.standard().sections().forEach(section -> expected.add(section.name()));
        expected.addAll(ProfileTables.standard().collections().keySet());

        assertThat(erased().stream().map(table -> table.replace("\"", "")))
                .as("a table that is to be kept when a profile is erased says so in its comment")
                .containsExactlyElementsOf(expected);
    }

    private static List<String> erased() {
        return Jdbi.create(TestDatabase.shared().pool()).withHandle(ProfileErasure::tables);
    }

    private static int rows(String table, CoacheeId owner) {
        try (Connection connection = TestDatabase.shared().pool().getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from coach." + table + " where coachee_id = ?")) {
            query.setObject(1, owner.value());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError(table, failure);
        }
    }
}
