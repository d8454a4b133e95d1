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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The statements that begin a turn. They are few, because the first word of the reply waits for each. */
record Admissions(PostgresEventLog events) {
    static final String LOCK =
            "select true from conversation where coachee_id = :coachee and conversation_id = :conversation for update";

    private static final String ADD = """
            with turn_added as (
                insert into turn (coachee_id, turn_id, conversation_id, message_id, status, idempotency_key, leased_until,
                    started_at)
                values (:coachee, :turn, :conversation, :message, 'running', :key, :leasedUntil, :at)),
            message_added as (%s),
            conversation_changed as (
                update conversation set updated_at = :at, title = case position when 1 then :title else title end
                from message_added
                where coachee_id = :coachee and conversation_id = :conversation
                returning conversation.asked, quiet)
            select position, conversation_changed.asked, quiet from message_added, conversation_changed
            """.formatted(TurnTable.ADD_MESSAGE);

    /**
     * The running turn of the conversation, which stays locked until the transaction ends. It is looked for in a query of its
     * own, which sees what whoever had the lock before has committed.
     *
     * @throws CoachException {@code NOT_FOUND} when there is no such conversation of this coachee
     */
    static Optional<TurnRow> lock(Handle handle, NewTurn turn) {
        List<TurnRow> running = new ArrayList<>();
        QueryBundle queries = new QueryBundle();
        queries.add(LOCK, rows -> {
            if (!rows.next()) {
                throw CoachException.notFound("conversation", turn.conversation());
            }
        });
        queries.add(TurnTable.RUNNING, rows -> {
            while (rows.next()) {
                running.add(TurnRow.of(rows));
            }
        });
        queries.run(
                handle,
                query -> query.bind("coachee", turn.coachee().value())
                        .bind("conversation", turn.conversation().value()));
        return running.stream().findFirst();
    }

    /** Adds the turn with its message to the conversation, which is locked, and tells whoever follows. */
    Admission.Admitted add(Handle handle, NewTurn added) {
        Turn turn = Turn.begun(added.id(), added.coachee(), added.conversation(), added.messageId(), added.at(), null);
        List<Admission.Admitted> admitted = new ArrayList<>();
        QueryBundle queries = new QueryBundle();
        queries.add(ADD, rows -> {
            rows.next();
            Inquiry inquiry = new Inquiry(Columns.texts(rows, "asked"), rows.getBoolean("quiet"));
            admitted.add(new Admission.Admitted(turn, message(added, rows.getInt("position")), inquiry));
        });
        queries.add(PostgresEventLog.APPEND_LIVE, rows -> {});
        queries.run(handle, query -> {
            TurnTable.bindMessage(query, turn, added.messageId(), Speaker.COACHEE, added.text(), added.at())
                    .bind("asked", (String) null)
                    .bind("complete", true)
                    .bind("key", added.idempotencyKey())
                    .bind("leasedUntil", time(added.leasedUntil()))
                    .bind("title", Conversation.titleOf(added.text()));
            events.bind(query, new LiveEvent.ConversationChanged(added.conversation()));
        });
        events.announce(added.coachee());
        return admitted.getFirst();
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
