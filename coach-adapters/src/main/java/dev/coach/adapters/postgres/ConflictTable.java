package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.id;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.ProfileValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The open conflicts of each profile. The contender's evidence stands in the ledger. */
final class ConflictTable {
    static final String SELECT = """
            select conflict.attribute, conflict.item_id, contender_id, contender_value, operation, confidence, authority, %s, quote,
                observed_at, extracted_at
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
        boolean retracts = row.getString("operation").equals(Operation.RETIRE.code());
        return new Conflict(ObservationTable.target(row), contender, retracts);
    }

    /** Opens these, each in place of the one about its target. */
    static void put(Handle handle, CoacheeId coachee, Collection<Conflict> conflicts) {
        if (conflicts.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into conflict (coachee_id, attribute, item_id, contender_id, contender_value)
                values (:coachee, :attribute, :item, :contender, :value)
                on conflict (coachee_id, attribute, item_id)
                    do update set contender_id = excluded.contender_id, contender_value = excluded.contender_value
                """);
        for (Conflict conflict : conflicts) {
            batch.bind("coachee", coachee.value())
                    .bind("attribute", conflict.target().attribute())
                    .bind("item", id(ObservationTable.itemOf(conflict.target())))
                    .bind("contender", conflict.contender().observation().value())
                    .bind("value", conflict.contender().value())
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
