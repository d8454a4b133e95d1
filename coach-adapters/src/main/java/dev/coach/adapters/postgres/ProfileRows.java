package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.texts;

import dev.coach.adapters.postgres.ProfileTables.Table;
import dev.coach.adapters.postgres.ProvenanceTable.Provenance;
import dev.coach.adapters.postgres.ProvenanceTable.ValueKey;
import dev.coach.adapters.postgres.ScalarTables.Scalars;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.port.ProfileStore.Basis;
import dev.coach.core.port.ProfileStore.Known;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
    private final QueryBundle queries = new QueryBundle();
    private @Nullable ConversationId conversation;
    private int watermark;
    private long ledgerEnd;
    private boolean rulingsAsked;
    private Scalars scalars = new Scalars(0, Map.of());
    private long versionAfterwards;
    private Provenance provenance = new Provenance(Map.of(), Set.of());
    private final Map<String, List<ProfileItem>> items = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<String> consents = new HashSet<>();
    private final List<Observation> rulings = new ArrayList<>();

    private ProfileRows(CoacheeId coachee) {
        this.coachee = coachee;
    }

    /** Reads the profile with only what these tables hold; they may be some of all, with some of their columns. */
    static Profile read(Handle handle, CoacheeId coachee, ProfileTables tables) {
        return ask(handle, tables, () -> new ProfileRows(coachee)).profile();
    }

    /** Reads the profile as {@link #read} does, with the rulings and the end of the ledger. */
    static Basis basis(Handle handle, CoacheeId coachee, ProfileTables tables) {
        return ask(handle, tables, () -> new ProfileRows(coachee).withLedger()).basis();
    }

    /** Reads the basis, and first of all how far the conversation was read into it. */
    static Known known(Handle handle, CoacheeId coachee, ConversationId conversation, ProfileTables tables) {
        ProfileRows rows = ask(
                handle,
                tables,
                () -> new ProfileRows(coachee).withWatermark(conversation).withLedger());
        return new Known(rows.basis(), rows.watermark);
    }

    private static ProfileRows ask(Handle handle, ProfileTables tables, Supplier<ProfileRows> asked) {
        ProfileRows rows;
        do {
            rows = asked.get();
            rows.ask(handle, tables);
        } while (rows.scalars.version() != rows.versionAfterwards);
        return rows;
    }

    private ProfileRows withWatermark(ConversationId ofConversation) {
        conversation = ofConversation;
        queries.add(WATERMARK, rows -> watermark = rows.next() ? rows.getInt(1) : 0);
        return this;
    }

    /** The end before the rest: what is appended meanwhile makes the step fail, rather than go unseen. */
    private ProfileRows withLedger() {
        queries.add(ObservationTable.END, rows -> ledgerEnd = rows.next() ? rows.getLong(1) : 0);
        rulingsAsked = true;
        return this;
    }

    private void ask(Handle handle, ProfileTables tables) {
        List<String> attributes = new ArrayList<>();
        tables.sections().forEach(section -> section.columns().forEach(column -> attributes.add(column.name())));
        tables.collections().values().forEach(collection -> attributes.addAll(collection.fieldNames()));
        queries.add(
                ScalarTables.select(tables.sections()), rows -> scalars = ScalarTables.read(rows, tables.sections()));
        queries.add(ProvenanceTable.SELECT, rows -> provenance = ProvenanceTable.read(rows));
        for (Table collection : tables.collections().values()) {
            queries.add(
                    ItemTables.select(collection),
                    rows -> items.put(collection.name(), ItemTables.read(rows, collection, provenance)));
        }
        queries.add(ConflictTable.SELECT, rows -> {
            while (rows.next()) {
                conflicts.add(ConflictTable.conflict(rows));
            }
        });
        queries.add(ConsentTable.SELECT, rows -> {
            while (rows.next()) {
                consents.add(rows.getString(1));
            }
        });
        if (rulingsAsked) {
            queries.add(ObservationTable.RULINGS, rows -> {
                while (rows.next()) {
                    rulings.add(ObservationTable.observation(rows, coachee));
                }
            });
        }
        queries.add(
                "select version from profile where coachee_id = :coachee",
                rows -> versionAfterwards = rows.next() ? rows.getLong(1) : 0);
        queries.run(
                handle,
                query -> query.bind("coachee", coachee.value())
                        .bind("conversation", Columns.id(conversation == null ? null : conversation.value()))
                        .bind("attributes", texts(attributes)));
    }

    private Basis basis() {
        return new Basis(profile(), rulings, ledgerEnd);
    }

    private Profile profile() {
        if (scalars.version() == 0) {
            return Profile.empty(coachee);
        }
        Map<String, ProfileValue> values = new LinkedHashMap<>();
        scalars.values().forEach((name, value) -> values.put(name, provenance.value(new ValueKey(name, null), value)));
        return new Profile(coachee, scalars.version(), values, items, provenance.declined(), conflicts, consents);
    }
}
