package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.adapters.postgres.ProfileTables.Table;
import dev.coach.core.schema.Catalogue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The catalogue is the single source of truth: a migration that forgets a column, or gives it another type, fails here. */
class ProfileTablesTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    @Test
    void everySectionAndCollectionIsATableWithAColumnOfItsTypeAndChecksForEachAttribute() throws SQLException {
        try (Connection connection = TestDatabase.shared().pool().getConnection()) {
            assertThat(String.join("\n", ProposedMigration.of(CATALOGUE, connection)))
                    .as(
                            "Statements that a new migration is to hold, so that the tables are what the catalogue declares")
                    .isEmpty();
        }
    }

    @Test
    void everyTableButThoseOfNobodyLeadsItsKeyWithTheCoachee() throws SQLException {
        Map<String, String> leading = new LinkedHashMap<>();
        try (Connection connection = TestDatabase.shared().pool().getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select c.relname, (select attname from pg_attribute a
                            where a.attrelid = c.oid and a.attnum = min(i.indkey[0]))
                        from pg_class c left join pg_index i on i.indrelid = c.oid and i.indisunique
                            and i.indkey[0] > 0
                        where c.relnamespace = 'coach'::regnamespace and c.relkind = 'r'
                            and c.relname <> 'flyway_schema_history'
                        group by c.oid, c.relname
                        """);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                leading.put(rows.getString(1), rows.getString(2));
            }
        }
        assertThat(leading).containsEntry("session", "token_hash").containsKeys("message", "identity", "skills");
        leading.remove("session");
        // The sum over all coachees.
        assertThat(leading.remove("spending")).isEqualTo("day");
        assertThat(leading.values()).containsOnly("coachee_id");
    }

    @Test
    void readsOnlyTheColumnsAskedFor() {
        Table identity = ProfileTables.standard().sections().getFirst();
        assertThat(identity.only(Set.of("city", "full_name", "skills")).columns())
                .extracting(ProfileTables.Column::name)
                .containsExactly("full_name", "city");
    }
}
