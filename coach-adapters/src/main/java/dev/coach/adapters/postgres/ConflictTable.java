package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.id;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ObservationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The open conflicts of each profile, in the order in which they were opened. */
final class ConflictTable {
    static final String SELECT = """
            select attribute, item_id, current_id, contender_id, contender_value
            from conflict where coachee_id = :coachee order by ordinal
            """;

    private ConflictTable() {}

    static Conflict conflict(ResultSet row) throws SQLException {
        return new Conflict(
                ObservationTable.target(row),
                new ObservationId(Columns.id(row, "current_id")),
                new ObservationId(Columns.id(row, "contender_id")),
                row.getString("contender_value"));
    }

    /** Makes the conflicts exactly these; nothing is written when they are. */
    static void replace(Handle handle, CoacheeId coachee, List<Conflict> conflicts) {
        List<Conflict> before = handle.createQuery(SELECT)
                .bind("coachee", coachee.value())
                .map((row, context) -> conflict(row))
                .list();
        if (before.equals(conflicts)) {
            return;
        }
        handle.createUpdate("delete from conflict where coachee_id = :coachee")
                .bind("coachee", coachee.value())
                .execute();
        if (conflicts.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into conflict (coachee_id, ordinal, attribute, item_id, current_id, contender_id, contender_value)
                values (:coachee, :ordinal, :attribute, :item, :current, :contender, :value)
                """);
        for (int ordinal = 0; ordinal < conflicts.size(); ordinal++) {
            Conflict conflict = conflicts.get(ordinal);
            batch.bind("coachee", coachee.value())
                    .bind("ordinal", ordinal)
                    .bind("attribute", conflict.target().attribute())
                    .bind("item", id(ObservationTable.itemOf(conflict.target())))
                    .bind("current", conflict.current().value())
                    .bind("contender", conflict.contender().value())
                    .bind("value", conflict.contenderValue())
                    .add();
        }
        batch.execute();
    }
}
