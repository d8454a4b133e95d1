package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.ids;

import dev.coach.adapters.postgres.ProfileTables.Column;
import dev.coach.adapters.postgres.ProfileTables.Table;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.ProfileItem;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Writes what differs between the items of a collection before and after a step. */
final class ItemChanges {
    private final Handle handle;
    private final CoacheeId coachee;
    private final Table collection;

    private ItemChanges(Handle handle, CoacheeId coachee, Table collection) {
        this.handle = handle;
        this.coachee = coachee;
        this.collection = collection;
    }

    static void write(
            Handle handle, CoacheeId coachee, Table collection, List<ProfileItem> before, List<ProfileItem> after) {
        ItemChanges changes = new ItemChanges(handle, coachee, collection);
        Map<ItemId, ProfileItem> earlier = byId(before);
        Map<ItemId, ProfileItem> later = byId(after);
        changes.remove(
                before.stream().filter(item -> !later.containsKey(item.id())).toList());
        for (ProfileItem item : after) {
            ProfileItem known = earlier.get(item.id());
            if (known == null) {
                changes.insert(item);
            } else {
                changes.update(known, item);
            }
        }
        if (!inOrder(before, after, earlier, later)) {
            changes.number(after);
        }
    }

    private static Map<ItemId, ProfileItem> byId(List<ProfileItem> items) {
        Map<ItemId, ProfileItem> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        return byId;
    }

    /** Whether those that stay have kept their order, and the new ones stand behind them. */
    private static boolean inOrder(
            List<ProfileItem> before,
            List<ProfileItem> after,
            Map<ItemId, ProfileItem> earlier,
            Map<ItemId, ProfileItem> later) {
        List<ItemId> stayed =
                before.stream().map(ProfileItem::id).filter(later::containsKey).toList();
        return after.stream()
                .limit(stayed.size())
                .map(ProfileItem::id)
                .filter(earlier::containsKey)
                .toList()
                .equals(stayed);
    }

    private void remove(List<ProfileItem> gone) {
        if (!gone.isEmpty()) {
            handle.createUpdate("delete from " + collection.quoted()
                            + " where coachee_id = :coachee and item_id = any(:items)")
                    .bind("coachee", coachee.value())
                    .bind(
                            "items",
                            ids(gone.stream().map(item -> item.id().value()).toList()))
                    .execute();
        }
    }

    /** Behind the others. */
    private void insert(ProfileItem item) {
        Table filled = collection.only(item.fields().keySet());
        Update insert = handle.createUpdate("""
                insert into %1$s (coachee_id, item_id, ordinal, %2$s)
                values (?, ?, (select coalesce(max(ordinal), -1) + 1 from %1$s where coachee_id = ?), %3$s)
                """.formatted(
                        collection.quoted(),
                        filled.list(Column::quoted),
                        filled.list(column -> column.type().parameter())));
        insert.bind(0, coachee.value()).bind(1, item.id().value()).bind(2, coachee.value());
        bind(insert, 3, filled, item);
        insert.execute();
    }

    private void update(ProfileItem known, ProfileItem item) {
        Set<String> fields = new LinkedHashSet<>(known.fields().keySet());
        fields.addAll(item.fields().keySet());
        Table changed = collection.only(fields.stream()
                .filter(field -> !known.value(field).equals(item.value(field)))
                .collect(Collectors.toSet()));
        if (changed.columns().isEmpty()) {
            return;
        }
        Update update = handle.createUpdate("update %s set %s where coachee_id = ? and item_id = ?"
                .formatted(
                        collection.quoted(),
                        changed.list(column ->
                                column.quoted() + " = " + column.type().parameter())));
        int next = bind(update, 0, changed, item);
        update.bind(next, coachee.value()).bind(next + 1, item.id().value()).execute();
    }

    private static int bind(Update statement, int first, Table columns, ProfileItem item) {
        int position = first;
        for (Column column : columns.columns()) {
            @Nullable String value = item.value(column.name()).orElse(null);
            statement.bind(position++, value);
        }
        return position;
    }

    private void number(List<ProfileItem> items) {
        PreparedBatch batch = handle.prepareBatch("update " + collection.quoted()
                + " set ordinal = :ordinal where coachee_id = :coachee and item_id = :item and ordinal <> :ordinal");
        for (int ordinal = 0; ordinal < items.size(); ordinal++) {
            batch.bind("ordinal", ordinal)
                    .bind("coachee", coachee.value())
                    .bind("item", items.get(ordinal).id().value())
                    .add();
        }
        batch.execute();
    }
}
