package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoacheeId;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The sections whose sensitive attributes a coachee agrees to have kept. */
final class ConsentTable {
    private ConsentTable() {}

    /** @return whether it was not there yet */
    static boolean give(Handle handle, CoacheeId coachee, String section, Instant at) {
        return handle.createUpdate("""
                        insert into consent (coachee_id, section, given_at) values (:coachee, :section, :at)
                        on conflict do nothing
                        """)
                        .bind("coachee", coachee.value())
                        .bind("section", section)
                        .bind("at", time(at))
                        .execute()
                > 0;
    }

    /** @return whether it was there */
    static boolean withdraw(Handle handle, CoacheeId coachee, String section) {
        return handle.createUpdate("delete from consent where coachee_id = :coachee and section = :section")
                        .bind("coachee", coachee.value())
                        .bind("section", section)
                        .execute()
                > 0;
    }
}
