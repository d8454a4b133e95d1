package dev.coach.adapters.postgres;

import dev.coach.adapters.postgres.ProfileTables.Table;
import dev.coach.adapters.postgres.ProvenanceTable.ValueKey;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.port.ProfileStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keeps profiles in the tables that the catalogue declares, with the ledger and the provenance beside them. */
final class PostgresProfileStore implements ProfileStore {
    private final Transactions transactions;
    private final PostgresEventLog events;
    private final ProfileTables tables = ProfileTables.standard();

    PostgresProfileStore(Transactions transactions, PostgresEventLog events) {
        this.transactions = transactions;
        this.events = events;
    }

    @Override
    public Profile read(CoacheeId coachee) {
        return read(coachee, tables.names());
    }

    @Override
    public Profile read(CoacheeId coachee, Set<String> names) {
        for (String name : names) {
            if (!tables.names().contains(name)) {
                throw new IllegalArgumentException("not a scalar or collection of the catalogue: " + name);
            }
        }
        List<Table> sections = tables.sections().stream()
                .map(section -> section.only(names))
                .filter(section -> !section.columns().isEmpty())
                .toList();
        List<Table> collections = tables.collections().values().stream()
                .filter(collection -> names.contains(collection.name()))
                .toList();
        return transactions.single(handle -> ProfileRows.read(handle, coachee, sections, collections));
    }

    @Override
    public void apply(ProfileUpdate update, @Nullable Watermark watermark) {
        transactions.write(handle -> {
            moveVersion(handle, update);
            ObservationTable.add(handle, update.observations());
            if (!update.changed().isEmpty()) {
                writeScalars(handle, update);
                writeItems(handle, update);
                ConflictTable.replace(handle, update.coachee(), update.after().conflicts());
                events.append(
                        handle,
                        update.coachee(),
                        new LiveEvent.ProfileChanged(
                                update.after().version(),
                                update.changed().stream().sorted().toList()));
            }
            if (watermark != null) {
                moveWatermark(handle, update.coachee(), watermark);
            }
            return update;
        });
    }

    @Override
    public List<Observation> ledger(CoacheeId coachee) {
        return transactions.single(handle -> ObservationTable.read(handle, coachee));
    }

    @Override
    public Known known(CoacheeId coachee, ConversationId conversation) {
        return transactions.single(handle -> ProfileRows.known(handle, coachee, conversation, tables));
    }

    /** Whoever gets past here holds the row of the profile until the transaction ends. */
    private static void moveVersion(Handle handle, ProfileUpdate update) {
        if (update.before() == 0) {
            handle.createUpdate("insert into profile (coachee_id, version) values (:coachee, 0) on conflict do nothing")
                    .bind("coachee", update.coachee().value())
                    .execute();
        }
        int moved = handle.createUpdate(
                        "update profile set version = :after where coachee_id = :coachee and version = :before")
                .bind("after", update.after().version())
                .bind("coachee", update.coachee().value())
                .bind("before", update.before())
                .execute();
        if (moved == 0) {
            throw new CoachException(
                    ErrorCode.VERSION_CONFLICT,
                    "The profile is not at version %d any more; read it again and repeat.".formatted(update.before()));
        }
    }

    private void writeScalars(Handle handle, ProfileUpdate update) {
        Map<String, ProfileValue> after = update.after().values();
        List<String> attributes = new ArrayList<>();
        Map<ValueKey, ProfileValue> known = new LinkedHashMap<>();
        for (Table section : tables.sections()) {
            Table changed = section.only(update.changed());
            if (!changed.columns().isEmpty()) {
                ScalarTables.write(handle, update.coachee(), changed, after);
                changed.columns().forEach(column -> attributes.add(column.name()));
            }
        }
        for (String attribute : attributes) {
            ProfileValue value = after.get(attribute);
            if (value != null) {
                known.put(new ValueKey(attribute, null), value);
            }
        }
        List<String> declined =
                attributes.stream().filter(update.after().declined()::contains).toList();
        if (!attributes.isEmpty()) {
            ProvenanceTable.replace(handle, update.coachee(), attributes, known, declined);
        }
    }

    private void writeItems(Handle handle, ProfileUpdate update) {
        for (Table collection : tables.collections().values()) {
            if (!update.changed().contains(collection.name())) {
                continue;
            }
            List<ProfileItem> items = update.after().items().getOrDefault(collection.name(), List.of());
            ItemTables.write(handle, update.coachee(), collection, items);
            Map<ValueKey, ProfileValue> known = new LinkedHashMap<>();
            for (ProfileItem item : items) {
                item.fields()
                        .forEach((field, value) -> known.put(
                                new ValueKey(
                                        collection.name() + "." + field,
                                        item.id().value()),
                                value));
            }
            ProvenanceTable.replace(handle, update.coachee(), collection.fieldNames(), known, List.of());
        }
    }

    private static void moveWatermark(Handle handle, CoacheeId coachee, Watermark watermark) {
        handle.createUpdate("""
                        insert into profile_watermark as mark (coachee_id, conversation_id, position)
                        values (:coachee, :conversation, :position)
                        on conflict (coachee_id, conversation_id)
                            do update set position = greatest(mark.position, excluded.position)
                        """)
                .bind("coachee", coachee.value())
                .bind("conversation", watermark.conversation().value())
                .bind("position", watermark.position())
                .execute();
    }
}
