package dev.coach.adapters.postgres;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Queries that go to the server together: the way there and back is waited for once. They run one after the other; each
 * sees what was committed before it ran. Outside a transaction they are one of their own: all or nothing.
 */
final class QueryBundle {
    private final List<String> queries = new ArrayList<>();
    private final List<Rows> readers = new ArrayList<>();

    /** Takes the rows of one query. */
    @FunctionalInterface
    interface Rows {
        void read(ResultSet rows) throws SQLException;
    }

    void add(String query, Rows rows) {
        queries.add(query);
        readers.add(rows);
    }

    /** @param bindings give the parameters of all queries, by name; one that several use is given once */
    void run(Handle handle, Consumer<Query> bindings) {
        try (Query together = handle.createQuery(String.join(";\n", queries))) {
            bindings.accept(together);
            together.execute((statement, context) -> {
                PreparedStatement results = statement.get();
                for (Rows reader : readers) {
                    try (ResultSet rows = Objects.requireNonNull(results.getResultSet())) {
                        reader.read(rows);
                    }
                    results.getMoreResults();
                }
                return readers.size();
            });
        }
    }
}
