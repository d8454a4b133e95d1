package dev.coach.adapters.postgres;

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
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.ProfileStore.Basis;
import dev.coach.core.port.ProfileStore.Known;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows that make up one profile, from all its tables, asked for together. The version is read first and last: whatever
 * changes a profile changes its version with it, so that rows between two equal versions belong together.
 */
final class ProfileRows {
    static final String VERSION = "select version from profile where coachee_id = :coachee";

    private static final String WATERMARK =
            "select position from profile_watermark where coachee_id = :coachee and conversation_id = :conversation";

    private final CoacheeId coachee;
    private final ProfileSelection selection;
    private final @Nullable ConversationId conversation;
    private final List<String> queries = new ArrayList<>();
    private final List<Rows> readers = new ArrayList<>();
    private int watermark;
    private long ledgerEnd;
    private Scalars scalars = Scalars.none();
    private Provenance provenance = Provenance.NONE;
    private long versionAfterwards;
    private final Map<String, List<ProfileItem>> items = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<Target> unproven = new LinkedHashSet<>();

    /** Takes the rows of one query. */
    @FunctionalInterface
    private interface Rows {
        void read(ResultSet rows) throws SQLException;
    }

    private ProfileRows(CoacheeId coachee, ProfileSelection selection, @Nullable ConversationId conversation) {
        this.coachee = coachee;
        this.selection = selection;
        this.conversation = conversation;
    }

    /** Reads the profile with only what is selected. Conflicts, which few have, are asked for once it is known that there are. */
    static Profile read(Connection connection, CoacheeId coachee, ProfileSelection selection) throws SQLException {
        ProfileRows rows = ask(connection, () -> new ProfileRows(coachee, selection, null).withValues());
        if (rows.scalars.conflicts() > 0) {
            rows = ask(
                    connection,
                    () -> new ProfileRows(coachee, selection, null).withValues().withConflicts());
        }
        return rows.profile();
    }

    /** Reads the profile as {@link #read} does, with the end of the ledger. */
    static Basis basis(Connection connection, CoacheeId coachee, ProfileSelection selection) throws SQLException {
        return ask(connection, () -> new ProfileRows(coachee, selection, null).withLedger())
                .basis();
    }

    /**
     * Rows that do not belong together.
     *
     * @param unproven where a selected value stands of which nothing tells where it comes from
     * @param stray where an origin is told of no value, or an item has no fields
     */
    record Torn(Set<Target> unproven, Set<Target> stray) {}

    /** @param all so that what belongs to nothing of it belongs to nothing */
    static Torn torn(Connection connection, CoacheeId coachee, ProfileSelection all) throws SQLException {
        ProfileRows rows = ask(connection, () -> new ProfileRows(coachee, all, null).withValues());
        Profile profile = rows.profile();
        Set<Target> stray = new LinkedHashSet<>();
        rows.provenance.known().keySet().stream()
                .map(ValueKey::target)
                .filter(target -> profile.find(target).isEmpty())
                .forEach(stray::add);
        profile.items()
                .forEach((collection, items) -> items.stream()
                        .filter(item -> item.fields().isEmpty())
                        .forEach(item -> stray.add(new Target.Item(collection, item.id()))));
        return new Torn(rows.unproven, stray);
    }

    /** Reads the basis, and first of all how far the conversation was read into it. */
    static Known known(
            Connection connection, CoacheeId coachee, ConversationId conversation, ProfileSelection selection)
            throws SQLException {
        ProfileRows rows = ask(
                connection,
                () -> new ProfileRows(coachee, selection, conversation)
                        .withWatermark()
                        .withLedger());
        return new Known(rows.basis(), rows.watermark);
    }

    private static ProfileRows ask(Connection connection, Supplier<ProfileRows> asked) throws SQLException {
        ProfileRows rows;
        do {
            rows = asked.get();
            rows.ask(connection);
        } while (rows.scalars.version() != rows.versionAfterwards);
        return rows;
    }

    private ProfileRows withWatermark() {
        return with(WATERMARK, rows -> watermark = rows.next() ? rows.getInt(1) : 0);
    }

    /** The end before the rest: what is appended meanwhile makes the step fail, rather than go unseen. */
    private ProfileRows withLedger() {
        return with(ObservationTable.END, rows -> ledgerEnd = rows.next() ? rows.getLong(1) : 0)
                .withValues()
                .withConflicts();
    }

    /** The last of these gives the version. */
    private ProfileRows withValues() {
        Iterator<String> query = selection.queries().iterator();
        with(query.next(), rows -> scalars = ScalarTables.read(rows, selection.joined()));
        for (Table section : selection.apart()) {
            with(query.next(), rows -> ScalarTables.read(rows, section, scalars.values()));
        }
        with(query.next(), rows -> {
            provenance = ProvenanceTable.read(rows);
            versionAfterwards = provenance.version();
        });
        for (Table collection : selection.collections()) {
            with(
                    query.next(),
                    rows -> items.put(collection.name(), ItemTables.read(rows, collection, provenance, unproven)));
        }
        return query.hasNext() ? with(query.next(), this::readVersion) : this;
    }

    private ProfileRows withConflicts() {
        return with(ConflictTable.SELECT, rows -> {
                    while (rows.next()) {
                        conflicts.add(ConflictTable.conflict(rows));
                    }
                })
                .with(VERSION, this::readVersion);
    }

    private void readVersion(ResultSet rows) throws SQLException {
        versionAfterwards = rows.next() ? rows.getLong(1) : 0;
    }

    private ProfileRows with(String query, Rows reader) {
        queries.add(query);
        readers.add(reader);
        return this;
    }

    private void ask(Connection connection) throws SQLException {
        NamedSql together = queries.equals(selection.queries()) ? selection.together() : NamedSql.of(queries);
        try (PreparedStatement statement = connection.prepareStatement(together.sql())) {
            for (int index = 0; index < together.parameters().size(); index++) {
                bind(statement, index + 1, together.parameters().get(index));
            }
            statement.execute();
            for (Rows reader : readers) {
                try (ResultSet rows = Objects.requireNonNull(statement.getResultSet())) {
                    reader.read(rows);
                }
                statement.getMoreResults();
            }
        }
    }

    private void bind(PreparedStatement statement, int position, String parameter) throws SQLException {
        switch (parameter) {
            case "coachee" -> statement.setObject(position, coachee.value());
            case "conversation" ->
                statement.setObject(
                        position, Objects.requireNonNull(conversation).value());
            case "attributes" ->
                statement.setArray(
                        position,
                        statement
                                .getConnection()
                                .createArrayOf("text", selection.attributes().toArray()));
            default -> throw new IllegalStateException("no parameter is called " + parameter);
        }
    }

    private Basis basis() {
        return new Basis(profile(), ledgerEnd);
    }

    private Profile profile() {
        if (scalars.version() == 0) {
            return Profile.empty(coachee);
        }
        Map<String, ProfileValue> values = new LinkedHashMap<>();
        scalars.values()
                .forEach((name, value) -> provenance
                        .value(new ValueKey(name, null), value)
                        .ifPresentOrElse(
                                proven -> values.put(name, proven), () -> unproven.add(new Target.Scalar(name))));
        return new Profile(
                coachee, scalars.version(), values, items, provenance.declined(), conflicts, scalars.consents());
    }
}
