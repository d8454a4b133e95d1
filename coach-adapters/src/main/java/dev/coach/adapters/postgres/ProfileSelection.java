package dev.coach.adapters.postgres;

import dev.coach.adapters.postgres.ProfileTables.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is read of a profile. It is put together once for each set of names that is asked for, since the catalogue is long.
 *
 * @param joined tables of sections that are read in one query, with only these columns
 * @param apart tables of sections that are read one by one
 * @param attributes as the catalogue calls them, {@code current_title} or {@code positions.employer}
 * @param queries for the scalars, those of each table apart, the evidence of everything, each collection, and last for the version
 * @param together the queries
 */
record ProfileSelection(
        List<Table> joined,
        List<Table> apart,
        List<Table> collections,
        List<String> attributes,
        List<String> queries,
        NamedSql together) {
    /** A join of few tables saves queries; one of many would be planned for longer than it runs. */
    private static final int FEW = 5;

    static ProfileSelection of(ProfileTables tables, Set<String> names) {
        for (String name : names) {
            if (!tables.names().contains(name)) {
                throw new IllegalArgumentException("not a scalar or collection of the catalogue: " + name);
            }
        }
        List<Table> sections = tables.sections().stream()
                .map(section -> section.only(names))
                .filter(section -> !section.columns().isEmpty())
                .toList();
        Map<String, Table> collections = new LinkedHashMap<>(tables.collections());
        collections.keySet().retainAll(names);
        List<String> attributes = new ArrayList<>();
        sections.forEach(section -> section.columns().forEach(column -> attributes.add(column.name())));
        collections.values().forEach(collection -> attributes.addAll(collection.fieldNames()));

        List<Table> joined = sections.size() <= FEW ? sections : List.of();
        List<Table> apart = sections.size() <= FEW ? List.of() : sections;
        List<String> queries = new ArrayList<>();
        queries.add(ScalarTables.select(joined));
        apart.forEach(section -> queries.add(ScalarTables.select(section)));
        queries.add(names.containsAll(tables.names()) ? ProvenanceTable.SELECT_ALL : ProvenanceTable.SELECT_SOME);
        collections.values().forEach(collection -> queries.add(ItemTables.select(collection)));
        if (!collections.isEmpty()) {
            queries.add(ProfileRows.VERSION);
        }
        return new ProfileSelection(
                joined,
                apart,
                List.copyOf(collections.values()),
                List.copyOf(attributes),
                List.copyOf(queries),
                NamedSql.of(queries));
    }
}
