package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Inquiry;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.port.Admission;
import dev.coach.core.port.NewTurn;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The statements that begin a turn. They are few, because the first word of the reply waits for each. */
record Admissions(PostgresEventLog events) {
    static final String LOCK =
            "select true from conversation where coachee_id = :coachee and conversation_id = :conversation for update";

    /** Adds nothing while a turn is running, when one has the key, or when there is no such conversation. */
    private static final String ADD = """
            with turn_added as (
                insert into turn (coachee_id, turn_id, conversation_id, message_id, status, idempotency_key, leased_until,
                    started_at)
                select coachee_id, :turn, conversation_id, :message, 'running', :key, :leasedUntil, :at
                from conversation
                where coachee_id = :coachee and conversation_id = :conversation
                    and not exists (
                        select 1 from turn
                        where coachee_id = :coachee and conversation_id = :conversation and status = 'running')
                    and not exists (
                        select 1 from turn
                        where coachee_id = :coachee and conversation_id = :conversation and idempotency_key = :key)
                returning coachee_id),
            message_added as (%1$s),
            conversation_changed as (
                update conversation set updated_at = :at, title = case position when 1 then :title else title end
                from message_added
                where coachee_id = :coachee and conversation_id = :conversation
                returning conversation.asked, answered, quiet, %2$s)
            select position, conversation_changed.asked, answered, quiet, %2$s from message_added, conversation_changed
            """.formatted(TurnTable.addMessage("from turn_added"), SummaryColumns.ALL);

    private static final String TELL = PostgresEventLog.appendLive(
            "where exists (select 1 from turn where coachee_id = :coachee and turn_id = :turn)");

    /**
     * What became of it.
     *
     * @param admitted absent when a turn was running, or had the key
     */
    record Tried(@Nullable TurnRow running, Admission.@Nullable Admitted admitted) {}

    /**
     * Locks the conversation and adds the turn with its message, unless a turn is running or has the key. These are looked for behind
     * the lock, so that what whoever had it before has committed is seen. All goes to the server together: all or nothing, also without
     * a transaction.
     *
     * @throws CoachException {@code NOT_FOUND} when there is no such conversation of this coachee
     */
    Tried tryToAdd(Handle handle, NewTurn added) {
        Turn turn = Turn.begun(added.id(), added.coachee(), added.conversation(), added.messageId(), added.at(), null);
        AtomicReference<@Nullable TurnRow> running = new AtomicReference<>();
        AtomicReference<Admission.@Nullable Admitted> admitted = new AtomicReference<>();
        QueryBundle queries = new QueryBundle();
        queries.add(LOCK, rows -> {
            if (!rows.next()) {
                throw CoachException.notFound("conversation", added.conversation());
            }
        });
        queries.add(TurnTable.RUNNING, rows -> {
            if (rows.next()) {
                running.set(TurnRow.of(rows));
            }
        });
        queries.add(ADD, rows -> {
            if (rows.next()) {
                Inquiry inquiry = new Inquiry(
                        Columns.texts(rows, "asked"), Columns.texts(rows, "answered"), rows.getBoolean("quiet"));
                admitted.set(new Admission.Admitted(
                        turn,
                        message(added, rows.getInt("position")),
                        inquiry,
                        SummaryColumns.of(rows).orElse(null)));
            }
        });
        queries.add(TELL, rows -> {});
        queries.run(handle, query -> {
            TurnTable.bindMessage(query, turn, added.messageId(), Speaker.COACHEE, added.text(), added.at())
                    .bind("asked", (String) null)
                    .bind("complete", true)
                    .bind("key", added.idempotencyKey())
                    .bind("leasedUntil", time(added.leasedUntil()))
                    .bind("title", Conversation.titleOf(added.text()));
            events.bind(query, new LiveEvent.ConversationChanged(added.conversation()));
        });
        if (admitted.get() != null) {
            events.announce(added.coachee());
        }
        return new Tried(running.get(), admitted.get());
    }

    private static Message message(NewTurn added, int position) {
        return new Message(
                added.messageId(),
                added.conversation(),
                added.id(),
                position,
                Speaker.COACHEE,
                added.text(),
                null,
                true,
                added.at());
    }
}
