package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.adapters.postgres.ProfileTables.Table;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The catalogue is the single source of truth: a migration that forgets a column, or gives it another type, fails here. */
class ProfileTablesTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    @Test
    void everySectionIsATableWithAColumnForEachAttribute() throws SQLException {
        assertThat(CATALOGUE.sections()).isNotEmpty();
        for (Section section : CATALOGUE.sections()) {
            Map<String, String> expected = new LinkedHashMap<>();
            expected.put("coachee_id", "uuid");
            expected.putAll(columnsOf(section.attributes()));
            assertThat(columnsInDatabase(section.name())).as(section.name()).containsExactlyEntriesOf(expected);
        }
    }

    @Test
    void everyCollectionIsATableWithAColumnForEachField() throws SQLException {
        assertThat(CATALOGUE.collections()).isNotEmpty();
        for (ItemCollection collection : CATALOGUE.collections()) {
            Map<String, String> expected = new LinkedHashMap<>();
            expected.put("coachee_id", "uuid");
            expected.put("item_id", "uuid");
            expected.put("ordinal", "integer");
            expected.putAll(columnsOf(collection.fields()));
            assertThat(columnsInDatabase(collection.name()))
                    .as(collection.name())
                    .containsExactlyEntriesOf(expected);
        }
    }

    @Test
    void everyTableButTheOneOfSessionsLeadsItsKeyWithTheCoachee() throws SQLException {
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
        assertThat(leading.values()).containsOnly("coachee_id");
    }

    @Test
    void readsOnlyTheColumnsAskedFor() {
        Table identity = ProfileTables.standard().sections().getFirst();
        assertThat(identity.only(Set.of("city", "full_name", "skills")).columns())
                .extracting(ProfileTables.Column::name)
                .containsExactly("full_name", "city");
    }

    private static Map<String, String> columnsOf(List<Attribute<?>> attributes) {
        Map<String, String> columns = new LinkedHashMap<>();
        attributes.forEach(attribute ->
                columns.put(attribute.name(), ColumnType.of(attribute.type()).sqlType()));
        return columns;
    }

    private static Map<String, String> columnsInDatabase(String table) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (Connection connection = TestDatabase.shared().pool().getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select column_name, case
                            when domain_name is not null then domain_name
                            when data_type = 'ARRAY' then substr(udt_name, 2) || '[]'
                            when data_type = 'numeric' then 'numeric(' || numeric_precision || ',' || numeric_scale || ')'
                            else data_type end
                        from information_schema.columns
                        where table_schema = 'coach' and table_name = ? order by ordinal_position
                        """)) {
            query.setString(1, table);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return columns;
    }
}
