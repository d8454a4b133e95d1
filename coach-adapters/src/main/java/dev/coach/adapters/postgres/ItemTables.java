package dev.coach.adapters.postgres;

import dev.coach.adapters.postgres.ProfileTables.Table;
import dev.coach.adapters.postgres.ProvenanceTable.Provenance;
import dev.coach.adapters.postgres.ProvenanceTable.ValueKey;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of the collections: a row for each item, a column for each field. */
final class ItemTables {
    private ItemTables() {}

    static String select(Table collection) {
        return "select item_id, " + collection.list(column -> column.type().select(column.quoted())) + " from "
                + collection.quoted() + " where coachee_id = :coachee order by ordinal";
    }

    /**
     * Reads the rows that {@link #select} gives. An item of which no value has an origin is left out.
     *
     * @param unproven takes the fields of which nothing tells where they come from
     */
    static List<ProfileItem> read(ResultSet rows, Table collection, Provenance provenance, Set<Target> unproven)
            throws SQLException {
        List<ProfileItem> items = new ArrayList<>();
        while (rows.next()) {
            int before = unproven.size();
            ProfileItem item = item(rows, collection, provenance, unproven);
            if (!item.fields().isEmpty() || unproven.size() == before) {
                items.add(item);
            }
        }
        return items;
    }

    private static ProfileItem item(ResultSet row, Table collection, Provenance provenance, Set<Target> unproven)
            throws SQLException {
        ItemId id = new ItemId(Columns.id(row, "item_id"));
        Map<String, ProfileValue> fields = new LinkedHashMap<>();
        for (int i = 0; i < collection.columns().size(); i++) {
            String field = collection.columns().get(i).name();
            String value = row.getString(i + 2);
            if (value != null) {
                provenance
                        .value(new ValueKey(collection.name() + "." + field, id.value()), value)
                        .ifPresentOrElse(
                                proven -> fields.put(field, proven),
                                () -> unproven.add(new Target.Field(collection.name(), id, field)));
            }
        }
        return new ProfileItem(id, fields);
    }
}
