package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One part of a foreign file, a row for each item: how its columns and the fields of a collection correspond, both ways.
 *
 * @param name {@code work}, {@code Positions.csv}
 * @param collection absent when the one row holds scalars
 * @param always what each of its items is by standing there: volunteers' work in a part of its own
 * @param ongoing the field that is true of an item with a beginning and no end; absent when nothing follows from that
 */
record Sheet(
        String name,
        @Nullable String collection,
        List<Column> columns,
        Map<String, String> always,
        @Nullable String ongoing) {
    static Sheet scalars(String name, Column... columns) {
        return new Sheet(name, null, List.of(columns), Map.of(), null);
    }

    static Sheet of(String name, String collection, Column... columns) {
        return new Sheet(name, collection, List.of(columns), Map.of(), null);
    }

    /** The same, whose items go on as long as no end is given. */
    Sheet ongoing(String field) {
        return new Sheet(name, collection, columns, always, field);
    }

    /** The same, whose items all have this value. */
    Sheet always(String field, String value) {
        return new Sheet(name, collection, columns, Map.of(field, value), ongoing);
    }

    /** What a claim about a field is about. */
    String attribute(String field) {
        return collection == null ? field : collection + "." + field;
    }

    /** What a list of what is left out calls one of its members: {@code work.url}, {@code Positions.csv: Cause}. */
    String member(String title) {
        return name + (name.endsWith(".csv") ? ": " : ".") + title;
    }

    Optional<Column> column(String member) {
        return columns.stream()
                .filter(column -> column.members().contains(member))
                .findFirst();
    }

    /**
     * The rows for what is known, as texts by column; rows without any text are left out.
     *
     * @param all the sheets of the format: an item stands in one of them
     */
    List<Map<Column, String>> rows(Profile profile, List<Sheet> all) {
        if (collection == null) {
            Map<String, String> known = new LinkedHashMap<>();
            profile.values().forEach((name, value) -> known.put(name, value.value()));
            return List.of(row(known));
        }
        return profile.items().getOrDefault(collection, List.of()).stream()
                .map(Sheet::fields)
                .filter(fields -> holds(fields, all))
                .map(this::row)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private boolean holds(Map<String, String> fields, List<Sheet> all) {
        return always.isEmpty()
                ? all.stream()
                        .noneMatch(other ->
                                !other.always.isEmpty() && name(other).equals(collection) && other.isOf(fields))
                : isOf(fields);
    }

    private static String name(Sheet sheet) {
        return sheet.collection == null ? "" : sheet.collection;
    }

    private boolean isOf(Map<String, String> fields) {
        return fields.entrySet().containsAll(always.entrySet());
    }

    private Map<Column, String> row(Map<String, String> known) {
        Map<Column, String> row = new LinkedHashMap<>();
        columns.forEach(column -> column.words().write(known).ifPresent(text -> row.put(column, text)));
        return row;
    }

    private static Map<String, String> fields(ProfileItem item) {
        Map<String, String> fields = new LinkedHashMap<>();
        item.fields().forEach((name, value) -> fields.put(name, value.value()));
        return fields;
    }
}
