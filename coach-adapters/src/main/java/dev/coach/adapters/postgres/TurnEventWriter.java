package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.ids;
import static dev.coach.adapters.postgres.Columns.numbers;
import static dev.coach.adapters.postgres.Columns.texts;
import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.TurnId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes what running turns tell. A thousand streams that each commit four times a second would keep a database busy; so one caller
 * writes for all who have come meanwhile, in one statement and one commit, and each waits until its own is there. Nothing is
 * acknowledged before.
 */
final class TurnEventWriter {
    /** More are written in the next round, so that one statement stays short. */
    private static final int MOST = 256;

    private static final String APPEND = """
            with given as (
                select coachee, turn, first, last, events, coalesce((
                    select last_number from turn_event
                    where coachee_id = coachee and turn_id = turn
                    order by first_number desc limit 1), 0) as number
                from unnest(:coachees, :turns, :firsts, :lasts, :events)
                    as given (coachee, turn, first, last, events))
            insert into turn_event (coachee_id, turn_id, first_number, last_number, payload, appended_at)
            select coachee_id, turn_id, first, last, cast(events as jsonb), :appendedAt
            from given join turn on coachee_id = coachee and turn_id = turn
            where number + 1 = first
            for key share of turn
            on conflict do nothing
            returning turn_id
            """;

    private final Transactions transactions;
    private final InstantSource clock;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    TurnEventWriter(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What one turn has told, in the order of the log. */
    record Told(CoacheeId coachee, TurnId turn, long first, long last, String events) {}

    /**
     * Appends what was told; in the transaction of this thread if there is one, else together with what other turns have to write.
     *
     * @return whether it continues what is there
     */
    boolean append(Told told) {
        if (transactions.connection().isPresent()) {
            return write(List.of(told)).contains(told.turn().value());
        }
        Waiting own = new Waiting(told);
        queue.add(own);
        writing.lock();
        try {
            while (!own.done) {
                writeAll(next());
            }
        } finally {
            writing.unlock();
        }
        return own.result();
    }

    /** At most one of each turn: what comes behind it continues what is then there. */
    private List<Waiting> next() {
        List<Waiting> round = new ArrayList<>();
        Set<TurnId> turns = new HashSet<>();
        for (Waiting head = queue.peek(); head != null && round.size() < MOST; head = queue.peek()) {
            if (!turns.add(head.told.turn())) {
                break;
            }
            round.add(queue.remove());
        }
        return round;
    }

    private void writeAll(List<Waiting> round) {
        try {
            Set<UUID> written =
                    write(round.stream().map(waiting -> waiting.told).toList());
            round.forEach(
                    waiting -> waiting.end(written.contains(waiting.told.turn().value()), null));
        } catch (CoachException failure) {
            if (round.size() == 1 || failure.code() == ErrorCode.DATABASE_UNAVAILABLE) {
                round.forEach(waiting -> waiting.end(false, failure));
            } else {
                // One of them is to blame; the others must not suffer for it.
                round.forEach(waiting -> writeAll(List.of(waiting)));
            }
        } finally {
            round.forEach(Waiting::endIfNotDone);
        }
    }

    private Set<UUID> write(List<Told> told) {
        return transactions.single(handle -> handle.createQuery(APPEND)
                .bind("coachees", ids(all(told, one -> one.coachee().value())))
                .bind("turns", ids(all(told, one -> one.turn().value())))
                .bind("firsts", numbers(all(told, Told::first)))
                .bind("lasts", numbers(all(told, Told::last)))
                .bind("events", texts(all(told, Told::events)))
                .bind("appendedAt", time(clock.instant()))
                .mapTo(UUID.class)
                .set());
    }

    private static <T> List<T> all(List<Told> told, Function<Told, T> part) {
        return told.stream().map(part).toList();
    }

    /** Guarded by {@link #writing}. */
    private static final class Waiting {
        private final Told told;
        private boolean done;
        private boolean written;
        private @Nullable CoachException failure;

        Waiting(Told told) {
            this.told = told;
        }

        void end(boolean written, @Nullable CoachException failure) {
            this.done = true;
            this.written = written;
            this.failure = failure;
        }

        /** Whoever wrote it was cut short by a defect, which its own thread tells of. */
        void endIfNotDone() {
            if (!done) {
                end(false, new CoachException(ErrorCode.INTERNAL, "What the turn told could not be written."));
            }
        }

        boolean result() {
            if (failure != null) {
                throw failure;
            }
            return written;
        }
    }
}
