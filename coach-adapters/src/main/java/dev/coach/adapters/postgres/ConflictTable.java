package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.id;
import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The open conflicts of each profile. The words of the contender stand in the ledger. */
final class ConflictTable {
    static final String SELECT = """
            select conflict.attribute, conflict.item_id, contender_id, contender_value, retracts, conflict.confidence,
                conflict.authority, %s, quote, conflict.observed_at, extracted_at
            from conflict join observation on observation.coachee_id = conflict.coachee_id
                and observation.observation_id = conflict.contender_id
            where conflict.coachee_id = :coachee
            """.formatted(SourceColumns.NAMES);

    private ConflictTable() {}

    static Conflict conflict(ResultSet row) throws SQLException {
        ProfileValue contender = new ProfileValue(
                row.getString("contender_value"),
                row.getDouble("confidence"),
                ObservationTable.authority(row),
                SourceColumns.read(row),
                row.getString("quote"),
                new ObservationId(Columns.id(row, "contender_id")),
                Columns.time(row, "observed_at"),
                Columns.time(row, "extracted_at"));
        return new Conflict(ObservationTable.target(row), contender, row.getBoolean("retracts"));
    }

    /** About what a conflict is open whose contender is not on record. */
    static Set<Target> stray(Handle handle, CoacheeId coachee) {
        return handle.createQuery("""
                        select attribute, item_id from conflict
                        where coachee_id = :coachee and not exists (
                            select from observation where observation.coachee_id = conflict.coachee_id
                                and observation_id = contender_id)
                        """)
                .bind("coachee", coachee.value())
                .map((row, context) -> ObservationTable.target(row))
                .set();
    }

    /** Opens these, each in place of the one about its target. */
    static void put(Handle handle, CoacheeId coachee, Collection<Conflict> conflicts) {
        if (conflicts.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into conflict (coachee_id, attribute, item_id, contender_id, contender_value, retracts, confidence, authority,
                    observed_at)
                values (:coachee, :attribute, :item, :contender, :value, :retracts, :confidence, :authority, :observed)
                on conflict (coachee_id, attribute, item_id)
                    do update set contender_id = excluded.contender_id, contender_value = excluded.contender_value,
                        retracts = excluded.retracts, confidence = excluded.confidence, authority = excluded.authority,
                        observed_at = excluded.observed_at
                """);
        for (Conflict conflict : conflicts) {
            batch.bind("coachee", coachee.value())
                    .bind("attribute", conflict.target().attribute())
                    .bind("item", id(ObservationTable.itemOf(conflict.target())))
                    .bind("contender", conflict.contender().observation().value())
                    .bind("value", conflict.contender().value())
                    .bind("retracts", conflict.retracts())
                    .bind("confidence", conflict.contender().confidence())
                    .bind("authority", conflict.contender().authority().code())
                    .bind("observed", time(conflict.contender().observedAt()))
                    .add();
        }
        batch.execute();
    }

    /** Closes those about the targets of these. */
    static void remove(Handle handle, CoacheeId coachee, Collection<Conflict> conflicts) {
        if (conflicts.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                delete from conflict where coachee_id = :coachee and attribute = :attribute
                    and item_id is not distinct from :item
                """);
        for (Conflict conflict : conflicts) {
            batch.bind("coachee", coachee.value())
                    .bind("attribute", conflict.target().attribute())
                    .bind("item", id(ObservationTable.itemOf(conflict.target())))
                    .add();
        }
        batch.execute();
    }
}
