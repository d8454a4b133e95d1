package dev.coach.adapters.postgres;

import dev.coach.adapters.postgres.ProfileTables.Table;
import dev.coach.adapters.postgres.ProvenanceTable.ValueKey;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes what one step of a profile changes, and nothing else: the columns whose values differ, and the provenance of these
 * values. So a step costs what it changes, however much is known.
 */
final class ProfileChanges {
    private final Handle handle;
    private final CoacheeId coachee;
    private final Profile before;
    private final Profile after;
    private final Map<ValueKey, ProfileValue> known = new LinkedHashMap<>();
    private final List<ValueKey> gone = new ArrayList<>();

    private ProfileChanges(Handle handle, ProfileUpdate update) {
        this.handle = handle;
        this.coachee = update.coachee();
        this.before = update.before();
        this.after = update.after();
    }

    static void write(Handle handle, ProfileUpdate update, ProfileTables tables) {
        Set<String> changed = update.changed();
        if (changed.isEmpty()) {
            return;
        }
        ProfileChanges changes = new ProfileChanges(handle, update);
        changes.writeScalars(tables.sections(), changed);
        tables.collections().values().stream()
                .filter(collection -> changed.contains(collection.name()))
                .forEach(changes::writeItems);
        ProvenanceTable.remove(handle, changes.coachee, changes.gone);
        ProvenanceTable.put(handle, changes.coachee, changes.known);
        changes.writeDeclined();
        changes.writeConflicts();
    }

    private void writeScalars(List<Table> sections, Set<String> changed) {
        Set<String> columns = new LinkedHashSet<>();
        for (String name : changed) {
            ProfileValue one = before.values().get(name);
            ProfileValue other = after.values().get(name);
            note(new ValueKey(name, null), one, other);
            if (!Objects.equals(one == null ? null : one.value(), other == null ? null : other.value())) {
                columns.add(name);
            }
        }
        for (Table section : sections) {
            Table written = section.only(columns);
            if (!written.columns().isEmpty()) {
                ScalarTables.write(handle, coachee, written, after.values());
            }
        }
    }

    private void writeItems(Table collection) {
        List<ProfileItem> earlier = before.items().getOrDefault(collection.name(), List.of());
        List<ProfileItem> later = after.items().getOrDefault(collection.name(), List.of());
        ItemChanges.write(handle, coachee, collection, earlier, later);
        Map<ValueKey, ProfileValue> one = values(collection, earlier);
        Map<ValueKey, ProfileValue> other = values(collection, later);
        Set<ValueKey> keys = new LinkedHashSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.forEach(key -> note(key, one.get(key), other.get(key)));
    }

    private void note(ValueKey key, @Nullable ProfileValue one, @Nullable ProfileValue other) {
        if (other == null) {
            if (one != null) {
                gone.add(key);
            }
        } else if (!other.equals(one)) {
            known.put(key, other);
        }
    }

    private static Map<ValueKey, ProfileValue> values(Table collection, List<ProfileItem> items) {
        Map<ValueKey, ProfileValue> values = new LinkedHashMap<>();
        for (ProfileItem item : items) {
            item.fields()
                    .forEach((field, value) -> values.put(
                            new ValueKey(
                                    collection.name() + "." + field, item.id().value()),
                            value));
        }
        return values;
    }

    private void writeDeclined() {
        ProvenanceTable.noLongerDecline(handle, coachee, without(before.declined(), after.declined()));
        ProvenanceTable.decline(handle, coachee, without(after.declined(), before.declined()));
    }

    private void writeConflicts() {
        List<Conflict> opened = without(after.conflicts(), before.conflicts());
        ConflictTable.remove(handle, coachee, without(before.conflicts(), after.conflicts()));
        ConflictTable.put(handle, coachee, opened);
    }

    private static <T> List<T> without(Collection<T> some, Collection<T> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
