package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.port.EventLog;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Keeps events in two tables, and has it announced when there are new ones. */
final class PostgresEventLog implements EventLog, AutoCloseable {
    /** Appends an event with the coachee's next number; it is to be {@linkplain #announce announced} then. */
    static final String APPEND_LIVE = appendLive("");

    /** What the turn tells, if it continues what is there; it is to be announced then, too. */
    private static final String APPEND = """
            with last as (
                select coalesce((select last_number from turn_event
                    where coachee_id = :coachee and turn_id = :turn
                    order by first_number desc limit 1), 0) as number)
            insert into turn_event (coachee_id, turn_id, first_number, last_number, payload, appended_at)
            select coachee_id, turn_id, :first, :last, cast(:events as jsonb), :appendedAt
            from turn, last
            where coachee_id = :coachee and turn_id = :turn and last.number + 1 = :first
            for key share of turn
            on conflict do nothing
            returning first_number
            """;

    /** @param condition with {@code where}; empty when it is always appended */
    static String appendLive(String condition) {
        return """
            with head as (
                insert into live_event_head as head (coachee_id, number) select :coachee, 1 %s
                on conflict (coachee_id) do update set number = head.number + 1
                returning number)
            insert into live_event (coachee_id, number, payload, appended_at)
            select :coachee, number, cast(:payload as jsonb), :appendedAt from head
            returning number
            """.formatted(condition);
    }

    private final Transactions transactions;
    private final EventListener listener;
    private final Announcer announcer;
    private final InstantSource clock;
    private final TurnEventWriter writer;

    PostgresEventLog(Transactions transactions, EventListener listener, Announcer announcer, InstantSource clock) {
        this.transactions = transactions;
        this.announcer = announcer;
        this.listener = listener;
        this.clock = clock;
        this.writer = new TurnEventWriter(transactions, clock);
    }

    @Override
    public void append(CoacheeId coachee, TurnId turn, List<Numbered<TurnEvent>> events) {
        if (events.isEmpty()) {
            return;
        }
        if (!writer.append(told(coachee, turn, events))) {
            throw notContinued(turn, events.getFirst().number());
        }
        announce(coachee);
    }

    /** Appends the last events of a turn, and what its end is to the coachee, in the caller's transaction. */
    void append(Handle handle, CoacheeId coachee, TurnId turn, List<Numbered<TurnEvent>> last, LiveEvent event) {
        QueryBundle queries = new QueryBundle();
        queries.add(APPEND, rows -> {
            if (!rows.next()) {
                throw notContinued(turn, last.getFirst().number());
            }
        });
        queries.add(APPEND_LIVE, rows -> {});
        queries.run(handle, query -> bind(bind(query, told(coachee, turn, last)), event));
        announce(coachee);
    }

    private static Query bind(Query query, TurnEventWriter.Told told) {
        return query.bind("coachee", told.coachee().value())
                .bind("turn", told.turn().value())
                .bind("first", told.first())
                .bind("last", told.last())
                .bind("events", told.events());
    }

    private static TurnEventWriter.Told told(CoacheeId coachee, TurnId turn, List<Numbered<TurnEvent>> events) {
        long first = events.getFirst().number();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).number() != first + i) {
                throw notContinued(turn, events.get(i).number());
            }
        }
        String payload = Json.write(events.stream()
                .map(numbered -> TurnEventJson.of(numbered.event()))
                .toList());
        return new TurnEventWriter.Told(coachee, turn, first, first + events.size() - 1, payload);
    }

    /** Appends the event with the coachee's next number, in the caller's transaction. */
    void append(Handle handle, CoacheeId coachee, LiveEvent event) {
        try (Query query = handle.createQuery(APPEND_LIVE)) {
            bind(query, event)
                    .bind("coachee", coachee.value())
                    .mapTo(Long.class)
                    .one();
        }
        announce(coachee);
    }

    /** Wakes whoever follows the coachee, on every node, once the transaction of this thread is committed. */
    void announce(CoacheeId coachee) {
        transactions.afterCommit(() -> announcer.announce(coachee));
    }

    /** Gives {@link #APPEND_LIVE} all its parameters but {@code coachee}. */
    Query bind(Query query, LiveEvent event) {
        return query.bind("payload", Json.write(LiveEventJson.of(event))).bind("appendedAt", time(clock.instant()));
    }

    @Override
    public List<Numbered<TurnEvent>> read(CoacheeId coachee, TurnId turn, long after) {
        List<Numbered<TurnEvent>> events = new ArrayList<>();
        transactions
                .single(handle -> handle.createQuery("""
                        select first_number, payload from turn_event
                        where coachee_id = :coachee and turn_id = :turn and last_number > :after
                        order by first_number
                        """)
                        .bind("coachee", coachee.value())
                        .bind("turn", turn.value())
                        .bind("after", after)
                        .map((row, context) -> new Batch(row.getLong(1), row.getString(2)))
                        .list())
                .forEach(batch -> batch.addTo(events, after));
        return events;
    }

    @Override
    public List<Numbered<LiveEvent>> read(CoacheeId coachee, long after) {
        record Row(long number, String payload) {}
        List<Numbered<LiveEvent>> events = new ArrayList<>();
        transactions
                .single(handle -> handle.createQuery("""
                        select number, payload from live_event
                        where coachee_id = :coachee and number > :after
                        order by number limit 1000
                        """)
                        .bind("coachee", coachee.value())
                        .bind("after", after)
                        .map((row, context) -> new Row(row.getLong(1), row.getString(2)))
                        .list())
                .forEach(row -> Json.read(row.payload, LiveEventJson.class)
                        .toEvent()
                        .ifPresent(event -> events.add(new Numbered<>(row.number, event))));
        return events;
    }

    @Override
    public long newest(CoacheeId coachee) {
        return transactions.single(
                handle -> handle.createQuery("select number from live_event_head where coachee_id = :coachee")
                        .bind("coachee", coachee.value())
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L));
    }

    @Override
    public Subscription follow(CoacheeId coachee, Runnable wakeUp) {
        return listener.follow(coachee, wakeUp)::close;
    }

    /** Marks a running turn as to be stopped, and tells the process that answers it. */
    void requestStop(CoacheeId coachee, TurnId turn) {
        transactions.single(handle -> handle.createQuery("""
                        with stopped as (
                            update turn set stop_requested = true
                            where coachee_id = :coachee and turn_id = :turn and status = 'running'
                            returning turn_id)
                        select pg_notify(:channel, cast(turn_id as text)) from stopped
                        """)
                .bind("coachee", coachee.value())
                .bind("turn", turn.value())
                .bind("channel", EventListener.STOPS)
                .mapTo(String.class)
                .list());
    }

    Subscription onStop(TurnId turn, Runnable stop) {
        return listener.onStop(turn, stop);
    }

    @Override
    public void close() {
        announcer.close();
        listener.close();
    }

    private static CoachException notContinued(TurnId turn, long number) {
        return new CoachException(
                ErrorCode.VERSION_CONFLICT,
                "Event %d does not continue the log of turn %s; somebody else closed the turn."
                        .formatted(number, turn));
    }

    private record Batch(long first, String payload) {
        void addTo(List<Numbered<TurnEvent>> events, long after) {
            long number = first;
            for (TurnEventJson json : Json.readList(payload, TurnEventJson.class)) {
                if (number > after) {
                    long place = number;
                    json.toEvent().ifPresent(event -> events.add(new Numbered<>(place, event)));
                }
                number++;
            }
        }
    }
}
