package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.ids;

import dev.coach.adapters.postgres.ProfileTables.Column;
import dev.coach.adapters.postgres.ProfileTables.Table;
import dev.coach.adapters.postgres.ProvenanceTable.Provenance;
import dev.coach.adapters.postgres.ProvenanceTable.ValueKey;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables of the collections: a row for each item, a column for each field. */
final class ItemTables {
    private ItemTables() {}

    static String select(Table collection) {
        return "select item_id, " + collection.list(column -> column.type().select(column.quoted())) + " from "
                + collection.quoted() + " where coachee_id = :coachee order by ordinal";
    }

    /** Reads the rows that {@link #select} gives. */
    static List<ProfileItem> read(ResultSet rows, Table collection, Provenance provenance) throws SQLException {
        List<ProfileItem> items = new ArrayList<>();
        while (rows.next()) {
            items.add(item(rows, collection, provenance));
        }
        return items;
    }

    /** Makes the items of the collection exactly these, in this order. Rows that stay as they are are not written. */
    static void write(Handle handle, CoacheeId coachee, Table collection, List<ProfileItem> items) {
        handle.createUpdate("delete from " + collection.quoted()
                        + " where coachee_id = :coachee and item_id <> all(:items)")
                .bind("coachee", coachee.value())
                .bind("items", ids(items.stream().map(item -> item.id().value()).toList()))
                .execute();
        if (items.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into %1$s (coachee_id, item_id, ordinal, %2$s) values (?, ?, ?, %3$s)
                on conflict (coachee_id, item_id) do update set ordinal = excluded.ordinal, %4$s
                where (%1$s.ordinal, %5$s) is distinct from (excluded.ordinal, %6$s)
                """.formatted(
                        collection.quoted(),
                        collection.list(Column::quoted),
                        collection.list(column -> column.type().parameter()),
                        collection.list(column -> column.quoted() + " = excluded." + column.quoted()),
                        collection.list(column -> collection.quoted() + "." + column.quoted()),
                        collection.list(column -> "excluded." + column.quoted())));
        for (int ordinal = 0; ordinal < items.size(); ordinal++) {
            ProfileItem item = items.get(ordinal);
            batch.bind(0, coachee.value()).bind(1, item.id().value()).bind(2, ordinal);
            int position = 3;
            for (Column column : collection.columns()) {
                batch.bind(position++, item.value(column.name()).orElse(null));
            }
            batch.add();
        }
        batch.execute();
    }

    private static ProfileItem item(ResultSet row, Table collection, Provenance provenance) throws SQLException {
        UUID id = Columns.id(row, "item_id");
        Map<String, ProfileValue> fields = new LinkedHashMap<>();
        for (int i = 0; i < collection.columns().size(); i++) {
            String field = collection.columns().get(i).name();
            String value = row.getString(i + 2);
            if (value != null) {
                fields.put(field, provenance.value(new ValueKey(collection.name() + "." + field, id), value));
            }
        }
        return new ProfileItem(new ItemId(id), fields);
    }
}
