package dev.coach.adapters.postgres;

import dev.coach.adapters.postgres.ProfileTables.Column;
import dev.coach.adapters.postgres.ProfileTables.Table;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ProfileValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The tables of the sections: a row for each coachee, a column for each scalar. */
final class ScalarTables {
    private ScalarTables() {}

    /**
     * @param version 0 when nothing is known yet
     * @param consents the sections that the coachee agreed to
     * @param conflicts how many there are
     * @param values by attribute, in canonical form; what is not known is absent
     */
    record Scalars(long version, Set<String> consents, int conflicts, Map<String, String> values) {
        static Scalars none() {
            return new Scalars(0, Set.of(), 0, new LinkedHashMap<>());
        }
    }

    /** Only the columns of the given tables, all in one row behind what belongs to every profile. */
    static String select(List<Table> sections) {
        String selected = columns(sections)
                .map(column -> ", " + column.type().select(column.quoted()))
                .collect(Collectors.joining());
        String joined = sections.stream()
                .map(section -> " left join " + section.quoted() + " using (coachee_id)")
                .collect(Collectors.joining());
        return """
                select version,
                    array_to_string(array(select section from consent where consent.coachee_id = :coachee), ','),
                    (select count(*) from conflict where conflict.coachee_id = :coachee)%s
                from profile%s where profile.coachee_id = :coachee
                """.formatted(selected, joined);
    }

    /** Only the columns of one table. */
    static String select(Table section) {
        return "select " + section.list(column -> column.type().select(column.quoted())) + " from " + section.quoted()
                + " where coachee_id = :coachee";
    }

    /** Reads the row that the select of some tables gives, if there is one. */
    static Scalars read(ResultSet rows, List<Table> sections) throws SQLException {
        if (!rows.next()) {
            return Scalars.none();
        }
        String consents = rows.getString(2);
        Map<String, String> values = new LinkedHashMap<>();
        int position = 4;
        for (Table section : sections) {
            read(rows, section, position, values);
            position += section.columns().size();
        }
        return new Scalars(
                rows.getLong(1), consents.isEmpty() ? Set.of() : Set.of(consents.split(",")), rows.getInt(3), values);
    }

    /** Reads the row that the select of one table gives, if there is one, and adds what it holds. */
    static void read(ResultSet rows, Table section, Map<String, String> values) throws SQLException {
        if (rows.next()) {
            read(rows, section, 1, values);
        }
    }

    private static void read(ResultSet row, Table section, int first, Map<String, String> values) throws SQLException {
        int position = first;
        for (Column column : section.columns()) {
            String value = row.getString(position++);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
    }

    private static Stream<Column> columns(List<Table> sections) {
        return sections.stream().flatMap(section -> section.columns().stream());
    }

    /** Sets exactly the columns of the given table; a value that is absent empties its column. */
    static void write(Handle handle, CoacheeId coachee, Table section, Map<String, ProfileValue> values) {
        Update update = handle.createUpdate("""
                insert into %s (coachee_id, %s) values (?, %s)
                on conflict (coachee_id) do update set %s
                """.formatted(
                        section.quoted(),
                        section.list(Column::quoted),
                        section.list(column -> column.type().parameter()),
                        section.list(column -> column.quoted() + " = excluded." + column.quoted())));
        update.bind(0, coachee.value());
        int position = 1;
        for (Column column : section.columns()) {
            ProfileValue value = values.get(column.name());
            update.bind(position++, value == null ? null : value.value());
        }
        update.execute();
    }
}
