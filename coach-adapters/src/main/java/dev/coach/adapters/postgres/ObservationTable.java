package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.id;
import static dev.coach.adapters.postgres.Columns.ids;
import static dev.coach.adapters.postgres.Columns.texts;
import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.BatchId;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The ledger: rows are added and read, never changed. They go only when the coachee has them erased. */
final class ObservationTable {
    static final String COLUMNS = """
            observation_id, attribute, item_id, operation, value, concerns, confidence, authority, %s, quote, extractor,
            observed_at, extracted_at""".formatted(SourceColumns.NAMES);

    /** How many were recorded: it moves with every one that is appended, and is read with the row of the profile. */
    static final String END = "select observations from profile where coachee_id = :coachee";

    /** Each once, though a ruling may be what another one concerns. Shaped after the indexes {@code observation_ruling} and {@code observation_clearing}. */
    private static final String RULINGS = """
            with ruling as materialized (
                select * from observation
                where coachee_id = :coachee and attribute = any(:attributes)
                    and operation in ('reject', 'undo', 'merge', 'split')),
            concerned as materialized (select concerns from ruling where concerns is not null)
            select %1$s, position from ruling
            union
            select %1$s, position from observation
            where coachee_id = :coachee and observation_id = any(array(select concerns from concerned))
            union
            select %1$s, position from observation
            where coachee_id = :coachee and attribute = any(:attributes)
                and operation = 'retire' and authority = 'corrected' and value is null and item_id is not null
            union
            select last.* from unnest(:attributes) as named (attribute) cross join lateral (
                select %1$s, position from observation
                where coachee_id = :coachee and attribute = named.attribute
                    and operation = 'retire' and authority = 'corrected' and value is null and item_id is null
                    and observation_id <> all(array(select concerns from concerned))
                order by observed_at desc, position desc limit 1) as last
            order by position
            """.formatted(COLUMNS);

    private ObservationTable() {}

    /** Adds those that are not there yet, in their order; the profile counts them already. */
    static void add(Handle handle, List<Observation> observations, @Nullable BatchId group) {
        if (observations.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into observation (coachee_id, batch_id, digest, %s)
                values (:coachee, :batch, :digest, :observation, :attribute, :item, :operation, :value, :concerns, :confidence,
                    :authority, %s, :quote, :extractor, :observedAt, :extractedAt)
                on conflict (coachee_id, observation_id) do nothing
                """.formatted(COLUMNS, SourceColumns.PARAMETERS));
        for (Observation observation : observations) {
            SourceColumns.of(observation.source()).bindTo(batch);
            batch.bind("coachee", observation.coachee().value())
                    .bind("batch", id(group == null ? null : group.value()))
                    .bind("digest", ObservationDigest.of(observation, group))
                    .bind("observation", observation.id().value())
                    .bind("attribute", observation.target().attribute())
                    .bind("item", id(itemOf(observation.target())))
                    .bind("operation", observation.operation().code())
                    .bind("value", observation.value())
                    .bind("concerns", id(idOf(observation.concerns())))
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

    static List<Observation> ofBatch(Handle handle, CoacheeId coachee, BatchId batch) {
        return handle.createQuery("select " + COLUMNS
                        + " from observation where coachee_id = :coachee and batch_id = :batch order by position")
                .bind("coachee", coachee.value())
                .bind("batch", batch.value())
                .map((row, context) -> observation(row, coachee))
                .list();
    }

    static List<Observation> read(Handle handle, CoacheeId coachee) {
        return handle.createQuery(
                        "select " + COLUMNS + " from observation where coachee_id = :coachee order by position")
                .bind("coachee", coachee.value())
                .map((row, context) -> observation(row, coachee))
                .list();
    }

    /** @param attributes as {@link Target#attribute} calls them */
    static List<Observation> read(Handle handle, CoacheeId coachee, Collection<String> attributes) {
        return handle.createQuery(
                        "select " + COLUMNS
                                + " from observation where coachee_id = :coachee and attribute = any(:attributes) order by position")
                .bind("coachee", coachee.value())
                .bind("attributes", texts(attributes))
                .map((row, context) -> observation(row, coachee))
                .list();
    }

    /** @param attributes as {@link Target#attribute} calls them */
    static List<Observation> rulings(Handle handle, CoacheeId coachee, Collection<String> attributes) {
        return handle.createQuery(RULINGS)
                .bind("coachee", coachee.value())
                .bind("attributes", texts(attributes))
                .map((row, context) -> observation(row, coachee))
                .list();
    }

    static Set<ObservationId> recorded(Handle handle, CoacheeId coachee, Collection<ObservationId> ids) {
        return handle.createQuery("""
                        select observation_id from observation
                        where coachee_id = :coachee and observation_id = any(:ids)
                        """)
                .bind("coachee", coachee.value())
                .bind("ids", ids(ids.stream().map(ObservationId::value).toList()))
                .map((row, context) -> new ObservationId(Columns.id(row, "observation_id")))
                .set();
    }

    static void remove(Handle handle, CoacheeId coachee, Collection<ObservationId> erased) {
        int gone = handle.createUpdate(
                        "delete from observation where coachee_id = :coachee and observation_id = any(:ids)")
                .bind("coachee", coachee.value())
                .bind("ids", ids(erased.stream().map(ObservationId::value).toList()))
                .execute();
        LedgerProof.discount(handle, coachee, gone);
    }

    static @Nullable UUID itemOf(Target target) {
        return switch (target) {
            case Target.Scalar scalar -> null;
            case Target.Field field -> field.item().value();
            case Target.Item item -> item.item().value();
        };
    }

    static Target target(ResultSet row) throws SQLException {
        String attribute = row.getString("attribute");
        UUID item = Columns.idOrNull(row, "item_id");
        int dot = attribute.indexOf('.');
        if (item == null) {
            return new Target.Scalar(attribute);
        }
        return dot < 0
                ? new Target.Item(attribute, new ItemId(item))
                : new Target.Field(attribute.substring(0, dot), new ItemId(item), attribute.substring(dot + 1));
    }

    private static @Nullable UUID idOf(@Nullable ObservationId observation) {
        return observation == null ? null : observation.value();
    }

    static Authority authority(ResultSet row) throws SQLException {
        return authority(row.getString("authority"));
    }

    static Authority authority(String code) {
        return Authority.valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Observation observation(ResultSet row, CoacheeId coachee) throws SQLException {
        UUID concerns = Columns.idOrNull(row, "concerns");
        return new Observation(
                new ObservationId(Columns.id(row, "observation_id")),
                coachee,
                target(row),
                Operation.valueOf(row.getString("operation").toUpperCase(Locale.ROOT)),
                row.getString("value"),
                concerns == null ? null : new ObservationId(concerns),
                row.getDouble("confidence"),
                authority(row),
                SourceColumns.read(row),
                row.getString("quote"),
                row.getString("extractor"),
                Columns.time(row, "observed_at"),
                Columns.time(row, "extracted_at"));
    }
}
