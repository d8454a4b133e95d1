package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.id;
import static dev.coach.adapters.postgres.Columns.ids;
import static dev.coach.adapters.postgres.Columns.texts;
import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Where current values come from, and what was declined. */
final class ProvenanceTable {
    static final String SELECT = """
            select attribute, item_id, status, observation_id, confidence, authority, %s, quote, observed_at, extracted_at
            from provenance where coachee_id = :coachee and attribute = any(:attributes)
            """.formatted(SourceColumns.NAMES);

    private ProvenanceTable() {}

    /**
     * What a row is about: a scalar, or a field of an item.
     *
     * @param attribute as the catalogue calls it, {@code current_title} or {@code positions.employer}
     */
    record ValueKey(String attribute, @Nullable UUID item) {}

    /** All that was read at once. */
    record Provenance(Map<ValueKey, Origin> known, Set<String> declined) {
        ProfileValue value(ValueKey key, String value) {
            return Optional.ofNullable(known.get(key))
                    .orElseThrow(() -> new IllegalStateException("a value without provenance: " + key.attribute()))
                    .with(value);
        }
    }

    /** A {@link ProfileValue} but for its value, which stands in a column of its own. */
    @FunctionalInterface
    interface Origin {
        ProfileValue with(String value);
    }

    /** Reads the rows that {@link #SELECT} gives. */
    static Provenance read(ResultSet rows) throws SQLException {
        Provenance provenance = new Provenance(new HashMap<>(), new HashSet<>());
        while (rows.next()) {
            String attribute = rows.getString("attribute");
            if (rows.getString("status").equals("declined")) {
                provenance.declined.add(attribute);
            } else {
                provenance.known.put(new ValueKey(attribute, Columns.idOrNull(rows, "item_id")), origin(rows));
            }
        }
        return provenance;
    }

    /**
     * Makes the rows about these attributes exactly these. Rows that stay as they are are not written.
     *
     * @param declined must be among the attributes
     */
    static void replace(
            Handle handle,
            CoacheeId coachee,
            Collection<String> attributes,
            Map<ValueKey, ProfileValue> known,
            Collection<String> declined) {
        removeOthers(handle, coachee, attributes, List.copyOf(known.keySet()), declined);
        PreparedBatch batch = handle.prepareBatch("""
                insert into provenance (coachee_id, attribute, item_id, status, observation_id, confidence, authority, %s,
                    quote, observed_at, extracted_at)
                values (:coachee, :attribute, :item, :status, :observation, :confidence, :authority, %s,
                    :quote, :observedAt, :extractedAt)
                on conflict (coachee_id, attribute, item_id, status) do update set
                    observation_id = excluded.observation_id, confidence = excluded.confidence,
                    authority = excluded.authority, source = excluded.source,
                    conversation_id = excluded.conversation_id, message_id = excluded.message_id,
                    document_id = excluded.document_id, page = excluded.page, line = excluded.line,
                    quote = excluded.quote, observed_at = excluded.observed_at, extracted_at = excluded.extracted_at
                where provenance.observation_id is distinct from excluded.observation_id
                """.formatted(SourceColumns.NAMES, SourceColumns.PARAMETERS));
        known.forEach((key, value) -> {
            SourceColumns.of(value.source()).bindTo(batch);
            batch.bind("coachee", coachee.value())
                    .bind("attribute", key.attribute)
                    .bind("item", id(key.item))
                    .bind("status", "known")
                    .bind("observation", id(value.observation().value()))
                    .bind("confidence", value.confidence())
                    .bind("authority", value.authority().code())
                    .bind("quote", value.quote())
                    .bind("observedAt", time(value.observedAt()))
                    .bind("extractedAt", time(value.extractedAt()))
                    .add();
        });
        if (batch.size() > 0) {
            batch.execute();
        }
        declined.forEach(attribute -> handle.createUpdate("""
                        insert into provenance (coachee_id, attribute, status) values (:coachee, :attribute, 'declined')
                        on conflict do nothing
                        """)
                .bind("coachee", coachee.value())
                .bind("attribute", attribute)
                .execute());
    }

    private static void removeOthers(
            Handle handle,
            CoacheeId coachee,
            Collection<String> attributes,
            List<ValueKey> known,
            Collection<String> declined) {
        handle.createUpdate("""
                        delete from provenance
                        where coachee_id = :coachee and attribute = any(:attributes) and case status
                            when 'declined' then attribute <> all(:declined)
                            else not exists (
                                select from unnest(:names, :items) as kept (name, item)
                                where kept.name = attribute and kept.item is not distinct from item_id)
                        end
                        """)
                .bind("coachee", coachee.value())
                .bind("attributes", texts(attributes))
                .bind("declined", texts(declined))
                .bind("names", texts(known.stream().map(ValueKey::attribute).toList()))
                .bind("items", ids(known.stream().map(ValueKey::item).toList()))
                .execute();
    }

    private static Origin origin(ResultSet row) throws SQLException {
        var observation = new ObservationId(Columns.id(row, "observation_id"));
        var confidence = row.getDouble("confidence");
        var authority = ObservationTable.authority(row);
        var source = SourceColumns.read(row);
        var quote = row.getString("quote");
        var observedAt = Columns.time(row, "observed_at");
        var extractedAt = Columns.time(row, "extracted_at");
        return value ->
                new ProfileValue(value, confidence, authority, source, quote, observation, observedAt, extractedAt);
    }
}
