package dev.coach.adapters.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/** Ids and times on their way into statements and out of rows. Times keep microseconds. */
final class Columns {
    private Columns() {}

    static Argument time(@Nullable Instant time) {
        return (position, statement, context) -> {
            if (time == null) {
                statement.setNull(position, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
                statement.setObject(position, time.atOffset(ZoneOffset.UTC));
            }
        };
    }

    static Argument id(@Nullable UUID id) {
        return (position, statement, context) -> {
            if (id == null) {
                statement.setNull(position, Types.OTHER, "uuid");
            } else {
                statement.setObject(position, id);
            }
        };
    }

    static Argument texts(Iterable<? extends @Nullable String> texts) {
        return array("text", texts);
    }

    static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    static Argument numbers(Iterable<Long> numbers) {
        return array("bigint", numbers);
    }

    static Argument ids(Iterable<? extends @Nullable UUID> ids) {
        return array("uuid", ids);
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Argument array(String type, Iterable<?> elements) {
        Object[] array = java.util.stream.StreamSupport.stream(elements.spliterator(), false)
                .toArray();
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf(type, array));
    }
}
