package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.roadmap.Milestone;
import dev.coach.core.domain.roadmap.MilestoneId;
import dev.coach.core.domain.roadmap.Roadmap;
import dev.coach.core.port.RoadmapStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps roadmaps: one row each, and one for each milestone. */
final class PostgresRoadmapStore implements RoadmapStore {
    private final Transactions transactions;

    PostgresRoadmapStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Roadmap> find(CoacheeId coachee) {
        return transactions.snapshot(handle -> handle.createQuery(
                        "select version, goal from roadmap where coachee_id = :coachee")
                .bind("coachee", coachee.value())
                .map((row, context) -> new Roadmap(
                        coachee, row.getLong("version"), row.getString("goal"), milestones(handle, coachee)))
                .findOne());
    }

    @Override
    public void save(Roadmap roadmap) {
        transactions.write(handle -> {
            if (!replace(handle, roadmap)) {
                throw new CoachException(
                        ErrorCode.VERSION_CONFLICT,
                        "The roadmap cannot become version %d, because its stored version is not the one before; read it again and repeat."
                                .formatted(roadmap.version()));
            }
            handle.createUpdate("delete from milestone where coachee_id = :coachee")
                    .bind("coachee", roadmap.coachee().value())
                    .execute();
            add(handle, roadmap);
            return roadmap;
        });
    }

    private static boolean replace(Handle handle, Roadmap roadmap) {
        String sql = roadmap.version() == 1 ? """
                insert into roadmap (coachee_id, version, goal) values (:coachee, :version, :goal)
                on conflict do nothing
                """ : """
                update roadmap set version = :version, goal = :goal
                where coachee_id = :coachee and version = :version - 1
                """;
        return handle.createUpdate(sql)
                        .bind("coachee", roadmap.coachee().value())
                        .bind("version", roadmap.version())
                        .bind("goal", roadmap.goal())
                        .execute()
                == 1;
    }

    private static void add(Handle handle, Roadmap roadmap) {
        if (roadmap.milestones().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into milestone (coachee_id, milestone_id, ordinal, title, due, done)
                values (:coachee, :milestone, :ordinal, :title, :due, :done)
                """);
        for (int i = 0; i < roadmap.milestones().size(); i++) {
            Milestone milestone = roadmap.milestones().get(i);
            batch.bind("coachee", roadmap.coachee().value())
                    .bind("milestone", milestone.id().value())
                    .bind("ordinal", i)
                    .bind("title", milestone.title())
                    .bind("due", milestone.due())
                    .bind("done", milestone.done())
                    .add();
        }
        batch.execute();
    }

    private static List<Milestone> milestones(Handle handle, CoacheeId coachee) {
        return handle.createQuery("""
                        select milestone_id, title, due, done from milestone
                        where coachee_id = :coachee order by ordinal
                        """)
                .bind("coachee", coachee.value())
                .map((row, context) -> milestone(row))
                .list();
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        return new Milestone(
                new MilestoneId(Columns.id(row, "milestone_id")),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("done"));
    }
}
