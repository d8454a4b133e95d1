package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.id;
import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.profile.Batch;
import dev.coach.core.domain.profile.BatchId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What came together; each of its observations names it. */
final class BatchTable {
    private BatchTable() {}

    static void add(Handle handle, CoacheeId coachee, Batch batch) {
        handle.createUpdate("""
                        insert into batch (coachee_id, batch_id, title, undoes, recorded_at)
                        values (:coachee, :batch, :title, :undoes, :at)
                        """)
                .bind("coachee", coachee.value())
                .bind("batch", batch.id().value())
                .bind("title", batch.title())
                .bind(
                        "undoes",
                        id(batch.undoes() == null ? null : batch.undoes().value()))
                .bind("at", time(batch.at()))
                .execute();
    }

    static List<Batch> read(Handle handle, CoacheeId coachee) {
        return handle.createQuery("""
                        select batch_id, title, undoes, recorded_at from batch where coachee_id = :coachee
                        order by recorded_at desc, batch_id
                        """)
                .bind("coachee", coachee.value())
                .map((row, context) -> {
                    UUID undoes = Columns.idOrNull(row, "undoes");
                    return new Batch(
                            new BatchId(Columns.id(row, "batch_id")),
                            row.getString("title"),
                            undoes == null ? null : new BatchId(undoes),
                            Columns.time(row, "recorded_at"));
                })
                .list();
    }
}
