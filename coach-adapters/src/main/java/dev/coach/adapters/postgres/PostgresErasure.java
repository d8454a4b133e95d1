package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.Erasure;
import java.sql.SQLException;

/**
 * Removes the account, and the database everything that hangs on it: every table of a coachee refers to it, directly or by what
 * its rows are a part of. Whoever writes holds a part of that chain until the transaction ends, so that the removal waits, and who
 * comes later finds the chain broken.
 */
final class PostgresErasure implements Erasure {
    private static final String DEADLOCK = "40P01";
    private static final int ATTEMPTS = 5;

    /** Both are heard after the commit. */
    private static final String TELL = """
            select pg_notify(:stops, cast(turn_id as text)) from turn where coachee_id = :coachee and status = 'running'
            union all
            select pg_notify(:events, cast(:coachee as text))
            """;

    private final Transactions transactions;
    private final BackgroundJobs jobs;
    private final RecentProfiles recent;

    PostgresErasure(Transactions transactions, BackgroundJobs jobs, RecentProfiles recent) {
        this.transactions = transactions;
        this.jobs = jobs;
        this.recent = recent;
    }

    @Override
    public void erase(CoacheeId coachee) {
        for (int attempt = 1; ; attempt++) {
            try {
                eraseOnce(coachee);
                recent.forget(coachee);
                return;
            } catch (CoachException failure) {
                if (attempt == ATTEMPTS || !isDeadlock(failure)) {
                    throw failure;
                }
            }
        }
    }

    private void eraseOnce(CoacheeId coachee) {
        transactions.write(handle -> {
            handle.createQuery(TELL)
                    .bind("stops", EventListener.STOPS)
                    .bind("events", EventListener.CHANNEL)
                    .bind("coachee", coachee.value())
                    .mapTo(String.class)
                    .list();
            int erased = handle.createUpdate("delete from account where coachee_id = :coachee")
                    .bind("coachee", coachee.value())
                    .execute();
            // Last, because whoever enqueues holds a conversation, and the removal has waited for that.
            jobs.forget(coachee);
            return erased;
        });
    }

    /** Whoever writes locks a part before the whole, the other way round; one of the two is sent away. */
    private static boolean isDeadlock(CoachException failure) {
        return failure.getCause() instanceof SQLException refused && DEADLOCK.equals(refused.getSQLState());
    }
}
