package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.id;
import static dev.coach.adapters.postgres.Columns.texts;
import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Where current values come from, and what was declined. */
final class ProvenanceTable {
    /** Columns by their place in {@link #SELECT}, which is read more often than anything else. */
    private static final int VERSION = 1, ATTRIBUTE = 2, ITEM = 3, STATUS = 4, OBSERVATION = 5, CONFIDENCE = 6;

    private static final int AUTHORITY = 7, QUOTE = 8, OBSERVED_AT = 9, EXTRACTED_AT = 10, SOURCE = 11;

    private static final String SELECT = """
            select version, attribute, item_id, status, observation_id, confidence, authority, quote, observed_at,
                extracted_at, %s
            from profile left join provenance on provenance.coachee_id = profile.coachee_id%s
            where profile.coachee_id = :coachee
            """;

    /** Of everything. */
    static final String SELECT_ALL = SELECT.formatted(SourceColumns.NAMES, "");

    /** Of some attributes. */
    static final String SELECT_SOME = SELECT.formatted(SourceColumns.NAMES, " and attribute = any(:attributes)");

    private ProvenanceTable() {}

    /**
     * What a row is about: a scalar, or a field of an item.
     *
     * @param attribute as the catalogue calls it, {@code current_title} or {@code positions.employer}
     */
    record ValueKey(String attribute, @Nullable UUID item) {
        Target target() {
            int dot = attribute.indexOf('.');
            return item == null || dot < 0
                    ? new Target.Scalar(attribute)
                    : new Target.Field(attribute.substring(0, dot), new ItemId(item), attribute.substring(dot + 1));
        }
    }

    /**
     * All that was read at once.
     *
     * @param version that the profile had then; 0 when there is none
     */
    record Provenance(long version, Map<ValueKey, Origin> known, Set<String> declined) {
        static final Provenance NONE = new Provenance(0, Map.of(), Set.of());

        /** The value with where it comes from; empty when nothing tells that. */
        Optional<ProfileValue> value(ValueKey key, String value) {
            return Optional.ofNullable(known.get(key)).map(origin -> origin.with(value));
        }
    }

    /** A {@link ProfileValue} but for its value, which stands in a column of its own. */
    @FunctionalInterface
    interface Origin {
        ProfileValue with(String value);
    }

    /** Reads the rows that the selects give: at least one, when there is a profile. */
    static Provenance read(ResultSet rows) throws SQLException {
        long version = 0;
        Map<ValueKey, Origin> known = new HashMap<>();
        Set<String> declined = new HashSet<>();
        while (rows.next()) {
            version = rows.getLong(VERSION);
            String attribute = rows.getString(ATTRIBUTE);
            if (attribute == null) {
                break;
            }
            if (rows.getString(STATUS).equals("declined")) {
                declined.add(attribute);
            } else {
                known.put(new ValueKey(attribute, rows.getObject(ITEM, UUID.class)), origin(rows));
            }
        }
        return new Provenance(version, known, declined);
    }

    /** Writes where these values come from, in place of what was said of them before. */
    static void put(Handle handle, CoacheeId coachee, Map<ValueKey, ProfileValue> known) {
        if (known.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                """
                insert into provenance (coachee_id, attribute, item_id, status, observation_id, confidence, authority, %s,
                    quote, observed_at, extracted_at)
                values (:coachee, :attribute, :item, 'known', :observation, :confidence, :authority, %s,
                    :quote, :observedAt, :extractedAt)
                on conflict (coachee_id, attribute, item_id, status) do update set
                    observation_id = excluded.observation_id, confidence = excluded.confidence,
                    authority = excluded.authority, %s,
                    quote = excluded.quote, observed_at = excluded.observed_at, extracted_at = excluded.extracted_at
                """.formatted(SourceColumns.NAMES, SourceColumns.PARAMETERS, SourceColumns.EXCLUDED));
        known.forEach((key, value) -> {
            SourceColumns.of(value.source()).bindTo(batch);
            batch.bind("coachee", coachee.value())
                    .bind("attribute", key.attribute)
                    .bind("item", id(key.item))
                    .bind("observation", id(value.observation().value()))
                    .bind("confidence", value.confidence())
                    .bind("authority", value.authority().code())
                    .bind("quote", value.quote())
                    .bind("observedAt", time(value.observedAt()))
                    .bind("extractedAt", time(value.extractedAt()))
                    .add();
        });
        batch.execute();
    }

    /** Forgets where these values came from. */
    static void remove(Handle handle, CoacheeId coachee, Collection<ValueKey> gone) {
        if (gone.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                delete from provenance where coachee_id = :coachee and attribute = :attribute
                    and item_id is not distinct from :item and status = 'known'
                """);
        gone.forEach(key -> batch.bind("coachee", coachee.value())
                .bind("attribute", key.attribute)
                .bind("item", id(key.item))
                .add());
        batch.execute();
    }

    static void decline(Handle handle, CoacheeId coachee, Collection<String> attributes) {
        if (!attributes.isEmpty()) {
            handle.createUpdate("""
                            insert into provenance (coachee_id, attribute, status)
                            select :coachee, attribute, 'declined' from unnest(:attributes) as declined (attribute)
                            on conflict do nothing
                            """)
                    .bind("coachee", coachee.value())
                    .bind("attributes", texts(attributes))
                    .execute();
        }
    }

    static void noLongerDecline(Handle handle, CoacheeId coachee, Collection<String> attributes) {
        if (!attributes.isEmpty()) {
            handle.createUpdate("""
                            delete from provenance
                            where coachee_id = :coachee and attribute = any(:attributes) and status = 'declined'
                            """)
                    .bind("coachee", coachee.value())
                    .bind("attributes", texts(attributes))
                    .execute();
        }
    }

    private static Origin origin(ResultSet row) throws SQLException {
        var observation = new ObservationId(row.getObject(OBSERVATION, UUID.class));
        var confidence = row.getDouble(CONFIDENCE);
        var authority = ObservationTable.authority(row.getString(AUTHORITY));
        var source = SourceColumns.read(row, SOURCE);
        var quote = row.getString(QUOTE);
        var observedAt = row.getObject(OBSERVED_AT, OffsetDateTime.class).toInstant();
        var extractedAt = row.getObject(EXTRACTED_AT, OffsetDateTime.class).toInstant();
        return value ->
                new ProfileValue(value, confidence, authority, source, quote, observation, observedAt, extractedAt);
    }
}
