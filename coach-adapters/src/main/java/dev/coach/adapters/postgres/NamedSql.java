package dev.coach.adapters.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Queries that go to the server together, ready for JDBC: put together once and used often, which JDBI does anew each time.
 *
 * @param sql with a question mark for each parameter
 * @param parameters their names, in order
 */
record NamedSql(String sql, List<String> parameters) {
    private static final Pattern PARAMETER = Pattern.compile(":([a-z]+)");

    /** @param queries with {@code :name} for each parameter, and no colon elsewhere */
    static NamedSql of(List<String> queries) {
        String together = String.join(";\n", queries);
        List<String> parameters = new ArrayList<>();
        Matcher found = PARAMETER.matcher(together);
        while (found.find()) {
            parameters.add(found.group(1));
        }
        return new NamedSql(found.replaceAll("?"), List.copyOf(parameters));
    }
}
