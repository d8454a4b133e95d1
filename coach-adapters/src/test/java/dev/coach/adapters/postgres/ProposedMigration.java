package dev.coach.adapters.postgres;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The statements that would make the tables of a database those of a catalogue; none when they are. The tables of the catalogue
 * are made in a schema of their own, so that PostgreSQL itself says what is the same.
 */
final class ProposedMigration {
    private static final String EXPECTED = "expected";
    private static final String SCALAR_KEY = "coachee_id uuid primary key references profile on delete cascade";
    private static final String ITEM_KEY =
            "coachee_id uuid not null references profile on delete cascade, item_id uuid not null, ordinal integer not null, primary key (coachee_id, item_id)";

    private final Connection connection;
    private final List<String> statements = new ArrayList<>();

    /** A column as the database has it: its type, and its checks by the name of their constraint. */
    private record Column(String type, SortedMap<String, String> checks) {}

    private ProposedMigration(Connection connection) {
        this.connection = connection;
    }

    /** Leaves the database as it is. */
    static List<String> of(Catalogue catalogue, Connection connection) throws SQLException {
        ProposedMigration migration = new ProposedMigration(connection);
        connection.setAutoCommit(false);
        try {
            migration.execute("set local search_path to coach");
            migration.execute("create schema " + EXPECTED);
            for (Section section : catalogue.sections()) {
                migration.compare(section.name(), SCALAR_KEY, section.attributes());
            }
            for (ItemCollection collection : catalogue.collections()) {
                migration.compare(collection.name(), ITEM_KEY, collection.fields());
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return migration.statements;
    }

    private void compare(String name, String key, List<Attribute<?>> attributes) throws SQLException {
        String table = quoted(name);
        Map<String, String> definitions = new LinkedHashMap<>();
        for (Attribute<?> attribute : attributes) {
            definitions.put(attribute.name(), definition(attribute));
        }
        String create = "create table %s (%s, %s)".formatted("%s", key, String.join(", ", definitions.values()));
        execute(create.formatted(EXPECTED + "." + table));
        Map<String, Column> actual = columns("coach", table);
        if (actual.isEmpty()) {
            statements.add(create.formatted(table)
                            .replace("(" + key, "(\n    " + key)
                            .replace(key + ", ", key + ",\n    ")
                            .replace(
                                    String.join(", ", definitions.values()),
                                    String.join(",\n    ", definitions.values()))
                    + ";");
            return;
        }
        Map<String, Column> expected = columns(EXPECTED, table);
        for (Map.Entry<String, String> column : definitions.entrySet()) {
            Column wanted = Objects.requireNonNull(expected.get(column.getKey()));
            compare(table, column.getKey(), column.getValue(), wanted, actual);
        }
        for (String extra : actual.keySet()) {
            if (!expected.containsKey(extra)) {
                statements.add("alter table %s drop column %s;".formatted(table, quoted(extra)));
            }
        }
    }

    private void compare(String table, String name, String definition, Column expected, Map<String, Column> tables)
            throws SQLException {
        Column actual = tables.get(name);
        String quoted = quoted(name);
        if (actual == null) {
            statements.add("alter table %s add column %s;".formatted(table, definition));
            return;
        }
        boolean sameChecks = List.copyOf(actual.checks.values()).equals(List.copyOf(expected.checks.values()));
        if (!sameChecks) {
            actual.checks
                    .keySet()
                    .forEach(constraint ->
                            statements.add("alter table %s drop constraint %s;".formatted(table, constraint)));
        }
        if (!actual.type.equals(expected.type)) {
            statements.add(
                    "alter table %s alter column %s type %s using %2$s::%3$s;".formatted(table, quoted, expected.type));
        }
        int check = definition.indexOf(" check ");
        if (!sameChecks && check >= 0) {
            statements.add("alter table %s add%s;".formatted(table, definition.substring(check)));
        }
    }

    private String definition(Attribute<?> attribute) throws SQLException {
        String name = quoted(attribute.name());
        return name + " " + ColumnType.of(attribute.type()).sqlType()
                + check(name, attribute.type())
                        .map(check -> " check (" + check + ")")
                        .orElse("");
    }

    /** What the column must check because its type or domain does not. */
    private static Optional<String> check(String name, AttributeType<?> type) {
        return switch (type) {
            case AttributeType.Text text -> Optional.of("char_length(%s) <= %d".formatted(name, text.maxLength()));
            case AttributeType.Shaped shaped -> Optional.of("%s ~ '^(%s)$'".formatted(name, shaped.regex()));
            case AttributeType.WholeNumber number ->
                Optional.of("%s between %d and %d".formatted(name, number.min(), number.max()));
            case AttributeType.Decimal number ->
                Optional.of("%s between %d and %d".formatted(name, number.min(), number.max()));
            case AttributeType.Choice<?> choice ->
                Optional.of("%s in (%s)".formatted(name, literals(choice.allowed())));
            case AttributeType.Choices<?> choices ->
                Optional.of("%s <@ array[%s] and cardinality(%1$s) > 0".formatted(name, literals(choices.allowed())));
            case AttributeType.ListedSet listed -> {
                String code = listed.list() == CodeList.COUNTRY ? "[A-Z]{2}" : "[a-z]{2,3}";
                yield Optional.of("array_to_string(%s, ',') ~ '^%s(,%2$s)*$'".formatted(name, code));
            }
            case AttributeType.Address address -> Optional.empty();
            case AttributeType.YesNo yesNo -> Optional.empty();
            case AttributeType.Scale scale -> Optional.empty();
            case AttributeType.Percent percent -> Optional.empty();
            case AttributeType.Month month -> Optional.empty();
            case AttributeType.Months months -> Optional.empty();
            case AttributeType.Day day -> Optional.empty();
            case AttributeType.Pay pay -> Optional.empty();
            case AttributeType.Listed listed -> Optional.empty();
        };
    }

    private static String literals(List<String> values) {
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
    }

    /** By name. */
    private Map<String, Column> columns(String schema, String table) throws SQLException {
        Map<String, Column> columns = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select attname, format_type(atttypid, atttypmod), conname, pg_get_constraintdef(c.oid)
                from pg_attribute a left join pg_constraint c
                    on c.conrelid = a.attrelid and c.contype = 'c' and a.attnum = any(c.conkey)
                where a.attrelid = to_regclass(?) and attnum > 0 and not attisdropped
                order by attnum, conname
                """)) {
            query.setString(1, schema + "." + table);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Column column = new Column(rows.getString(2), new TreeMap<>());
                    columns.putIfAbsent(rows.getString(1), column);
                    if (rows.getString(3) != null) {
                        columns.get(rows.getString(1)).checks.put(rows.getString(3), rows.getString(4));
                    }
                }
            }
        }
        return columns;
    }

    /** As SQL needs it: {@code "current"} is a word of its own. */
    private String quoted(String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select quote_ident(?)")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
