package dev.coach.adapters.postgres;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tables that the catalogue declares: one for each section and collection, called the same, with a column for each
 * attribute. A test compares them with the migrated database.
 *
 * @param sections with the coachee as key
 * @param collections by name; with the coachee and {@code item_id} as key, and {@code ordinal}
 * @param names of all scalars and collections
 */
record ProfileTables(List<Table> sections, Map<String, Table> collections, Set<String> names) {
    private static final ProfileTables STANDARD = of(Catalogue.standard());

    static ProfileTables standard() {
        return STANDARD;
    }

    static ProfileTables of(Catalogue catalogue) {
        Map<String, Table> collections = new LinkedHashMap<>();
        for (ItemCollection collection : catalogue.collections()) {
            collections.put(collection.name(), table(collection.name(), collection.fields()));
        }
        return new ProfileTables(
                catalogue.sections().stream()
                        .map((Section section) -> table(section.name(), section.attributes()))
                        .toList(),
                collections,
                catalogue.names());
    }

    private static Table table(String name, List<Attribute<?>> attributes) {
        return new Table(
                name,
                attributes.stream()
                        .map(attribute -> new Column(attribute.name(), ColumnType.of(attribute.type())))
                        .toList());
    }

    record Table(String name, List<Column> columns) {
        /** This table with only these columns. */
        Table only(Set<String> names) {
            return new Table(
                    name,
                    columns.stream()
                            .filter(column -> names.contains(column.name))
                            .toList());
        }

        /** How the catalogue calls the fields of a collection: {@code positions.employer}. */
        List<String> fieldNames() {
            return columns.stream().map(column -> name + "." + column.name).toList();
        }

        /** As it stands in a statement: {@code references} is a word of SQL. */
        String quoted() {
            return '"' + name + '"';
        }

        /** The columns, each in this form, with commas between them. */
        String list(Function<Column, String> form) {
            return columns.stream().map(form).collect(Collectors.joining(", "));
        }
    }

    record Column(String name, ColumnType type) {
        /** As it stands in a statement. */
        String quoted() {
            return '"' + name + '"';
        }
    }
}
