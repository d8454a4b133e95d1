package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.id;
import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The ledger: rows are added and read, never changed. */
final class ObservationTable {
    private ObservationTable() {}

    /** Adds those that are not there yet, in their order. */
    static void add(Handle handle, List<Observation> observations) {
        if (observations.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into observation (coachee_id, observation_id, attribute, item_id, operation, value, confidence,
                    authority, %s, quote, extractor, observed_at, extracted_at)
                values (:coachee, :observation, :attribute, :item, :operation, :value, :confidence,
                    :authority, %s, :quote, :extractor, :observedAt, :extractedAt)
                on conflict (coachee_id, observation_id) do nothing
                """.formatted(SourceColumns.NAMES, SourceColumns.PARAMETERS));
        for (Observation observation : observations) {
            SourceColumns.of(observation.source()).bindTo(batch);
            batch.bind("coachee", observation.coachee().value())
                    .bind("observation", observation.id().value())
                    .bind("attribute", observation.target().attribute())
                    .bind("item", id(itemOf(observation.target())))
                    .bind("operation", observation.operation().code())
                    .bind("value", observation.value())
                    .bind("confidence", observation.confidence())
                    .bind("authority", observation.authority().code())
                    .bind("quote", observation.quote())
                    .bind("extractor", observation.extractor())
                    .bind("observedAt", time(observation.observedAt()))
                    .bind("extractedAt", time(observation.extractedAt()))
                    .add();
        }
        batch.execute();
    }

    static List<Observation> read(Handle handle, CoacheeId coachee) {
        return handle.createQuery("""
                        select observation_id, attribute, item_id, operation, value, confidence, authority, %s, quote,
                            extractor, observed_at, extracted_at
                        from observation where coachee_id = :coachee order by position
                        """.formatted(SourceColumns.NAMES))
                .bind("coachee", coachee.value())
                .map((row, context) -> observation(row, coachee))
                .list();
    }

    static @Nullable UUID itemOf(Target target) {
        return switch (target) {
            case Target.Scalar scalar -> null;
            case Target.Field field -> field.item().value();
        };
    }

    static Target target(ResultSet row) throws SQLException {
        String attribute = row.getString("attribute");
        UUID item = Columns.idOrNull(row, "item_id");
        int dot = attribute.indexOf('.');
        return item == null
                ? new Target.Scalar(attribute)
                : new Target.Field(attribute.substring(0, dot), new ItemId(item), attribute.substring(dot + 1));
    }

    static Authority authority(ResultSet row) throws SQLException {
        return Authority.valueOf(row.getString("authority").toUpperCase(Locale.ROOT));
    }

    private static Observation observation(ResultSet row, CoacheeId coachee) throws SQLException {
        return new Observation(
                new ObservationId(Columns.id(row, "observation_id")),
                coachee,
                target(row),
                Operation.valueOf(row.getString("operation").toUpperCase(Locale.ROOT)),
                row.getString("value"),
                row.getDouble("confidence"),
                authority(row),
                SourceColumns.read(row),
                row.getString("quote"),
                row.getString("extractor"),
                Columns.time(row, "observed_at"),
                Columns.time(row, "extracted_at"));
    }
}
