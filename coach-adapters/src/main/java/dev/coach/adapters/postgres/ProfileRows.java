package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.texts;

import dev.coach.adapters.postgres.ProfileTables.Table;
import dev.coach.adapters.postgres.ProvenanceTable.Provenance;
import dev.coach.adapters.postgres.ProvenanceTable.ValueKey;
import dev.coach.adapters.postgres.ScalarTables.Scalars;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.port.ProfileStore.Known;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rows that make up one profile, from all its tables, asked for together. The version is read first and last: whatever
 * changes a profile changes its version with it, so that rows between two equal versions belong together.
 */
final class ProfileRows {
    private static final String WATERMARK =
            "select position from profile_watermark where coachee_id = :coachee and conversation_id = :conversation";

    private final CoacheeId coachee;
    private int watermark;
    private Scalars scalars = new Scalars(0, Map.of());
    private long versionAfterwards;
    private Provenance provenance = new Provenance(Map.of(), Set.of());
    private final Map<String, List<ProfileItem>> items = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private ProfileRows(CoacheeId coachee) {
        this.coachee = coachee;
    }

    /** Reads the profile with only what these tables hold; they may be given with some of their columns. */
    static Profile read(Handle handle, CoacheeId coachee, List<Table> sections, List<Table> collections) {
        return ask(handle, coachee, null, sections, collections).profile();
    }

    /** Reads the whole profile, and first of all how far the conversation was read into it. */
    static Known known(Handle handle, CoacheeId coachee, ConversationId conversation, ProfileTables tables) {
        List<Table> collections = List.copyOf(tables.collections().values());
        ProfileRows rows = ask(handle, coachee, conversation, tables.sections(), collections);
        return new Known(rows.profile(), rows.watermark);
    }

    private static ProfileRows ask(
            Handle handle,
            CoacheeId coachee,
            @Nullable ConversationId conversation,
            List<Table> sections,
            List<Table> collections) {
        ProfileRows rows;
        do {
            rows = askOnce(handle, coachee, conversation, sections, collections);
        } while (rows.scalars.version() != rows.versionAfterwards);
        return rows;
    }

    private static ProfileRows askOnce(
            Handle handle,
            CoacheeId coachee,
            @Nullable ConversationId conversation,
            List<Table> sections,
            List<Table> collections) {
        List<String> attributes = new ArrayList<>();
        sections.forEach(section -> section.columns().forEach(column -> attributes.add(column.name())));
        collections.forEach(collection -> attributes.addAll(collection.fieldNames()));
        ProfileRows read = new ProfileRows(coachee);
        QueryBundle queries = new QueryBundle();
        queries.add(WATERMARK, rows -> read.watermark = rows.next() ? rows.getInt(1) : 0);
        queries.add(ScalarTables.select(sections), rows -> read.scalars = ScalarTables.read(rows, sections));
        queries.add(ProvenanceTable.SELECT, rows -> read.provenance = ProvenanceTable.read(rows));
        for (Table collection : collections) {
            queries.add(
                    ItemTables.select(collection),
                    rows -> read.items.put(collection.name(), ItemTables.read(rows, collection, read.provenance)));
        }
        queries.add(ConflictTable.SELECT, rows -> {
            while (rows.next()) {
                read.conflicts.add(ConflictTable.conflict(rows));
            }
        });
        queries.add(
                "select version from profile where coachee_id = :coachee",
                rows -> read.versionAfterwards = rows.next() ? rows.getLong(1) : 0);
        queries.run(
                handle,
                query -> query.bind("coachee", coachee.value())
                        .bind("conversation", Columns.id(conversation == null ? null : conversation.value()))
                        .bind("attributes", texts(attributes)));
        return read;
    }

    private Profile profile() {
        if (scalars.version() == 0) {
            return Profile.empty(coachee);
        }
        Map<String, ProfileValue> values = new LinkedHashMap<>();
        scalars.values().forEach((name, value) -> values.put(name, provenance.value(new ValueKey(name, null), value)));
        return new Profile(coachee, scalars.version(), values, items, provenance.declined(), conflicts);
    }
}
