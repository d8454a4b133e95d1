package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.conversation.Inquiry;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.port.Admission;
import dev.coach.core.port.NewRetry;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The statements about messages that are answered again. The conversation is locked meanwhile. */
record Retries(PostgresEventLog events) {
    /** Looks for the turn whose message is to be answered again. */
    static Turn retried(Handle handle, NewRetry retry) {
        return handle.createQuery(TurnRow.SELECT + " where coachee_id = :coachee and turn_id = :turn")
                .bind("coachee", retry.coachee().value())
                .bind("turn", retry.retried().value())
                .map((row, context) -> TurnRow.of(row).turn())
                .findOne()
                .orElseThrow(() -> CoachException.notFound("turn", retry.retried()));
    }

    /** Adds the turn, unless the coachee has said more since, and tells whoever follows. */
    Admission add(Handle handle, NewRetry retry, Turn retried) {
        boolean outdated =
                bind(handle.createQuery("""
                        select exists (
                            select 1 from message as later
                            join message as answered using (coachee_id, conversation_id)
                            where coachee_id = :coachee and conversation_id = :conversation
                                and answered.message_id = :message and later.speaker = 'coachee'
                                and later.position > answered.position)
                        """), retried).mapTo(Boolean.class).one();
        if (outdated) {
            return new Admission.Outdated(retried);
        }
        TurnId before = new TurnId(
                bind(handle.createQuery("""
                        select turn_id from turn
                        where coachee_id = :coachee and conversation_id = :conversation and message_id = :message
                            and not exists (
                                select 1 from turn as later
                                where later.coachee_id = turn.coachee_id and later.retry_of = turn.turn_id)
                        """), retried).mapTo(UUID.class).one());
        bind(handle.createUpdate("""
                        insert into turn (coachee_id, turn_id, conversation_id, message_id, status, idempotency_key,
                            leased_until, started_at, retry_of)
                        values (:coachee, :turn, :conversation, :message, 'running', :key, :leasedUntil, :at, :before)
                        """), retried)
                .bind("turn", retry.id().value())
                .bind("key", retry.idempotencyKey())
                .bind("leasedUntil", time(retry.leasedUntil()))
                .bind("at", time(retry.at()))
                .bind("before", before.value())
                .execute();
        bind(handle.createUpdate("""
                        update conversation set updated_at = :at
                        where coachee_id = :coachee and conversation_id = :conversation
                        """), retried).bind("at", time(retry.at())).execute();
        events.append(handle, retry.coachee(), new LiveEvent.ConversationChanged(retried.conversation()));
        return new Admission.Admitted(
                Turn.begun(
                        retry.id(), retry.coachee(), retried.conversation(), retried.messageId(), retry.at(), before),
                message(handle, retried),
                inquiry(handle, retried),
                PostgresConversationStore.summary(handle, retry.coachee(), retried.conversation())
                        .orElse(null));
    }

    private static Message message(Handle handle, Turn retried) {
        return bind(handle.createQuery(MessageRow.SELECT + """
                                where coachee_id = :coachee and conversation_id = :conversation
                                    and message_id = :message
                                """), retried)
                .map((row, context) -> MessageRow.of(row))
                .one();
    }

    /** As the replies before the message left it. */
    private static Inquiry inquiry(Handle handle, Turn retried) {
        return bind(handle.createQuery("""
                        select quiet, conversation.answered, array(
                            select distinct earlier.asked from message as earlier
                            join message as answered using (coachee_id, conversation_id)
                            where coachee_id = conversation.coachee_id
                                and conversation_id = conversation.conversation_id
                                and answered.message_id = :message and earlier.position < answered.position
                                and earlier.asked is not null and not earlier.superseded) as asked
                        from conversation
                        where coachee_id = :coachee and conversation_id = :conversation
                        """), retried)
                .map((row, context) -> new Inquiry(
                        Columns.texts(row, "asked"), Columns.texts(row, "answered"), row.getBoolean("quiet")))
                .one();
    }

    /** Makes room for the new reply of this turn: it follows the message, as the one before did. */
    static void supersede(Handle handle, Turn turn) {
        bind(handle.createUpdate("""
                        update message set superseded = true
                        where coachee_id = :coachee and conversation_id = :conversation and not superseded
                            and position > (
                                select position from message
                                where coachee_id = :coachee and conversation_id = :conversation
                                    and message_id = :message)
                        """), turn).execute();
    }

    /** What only the reply before has asked for was not asked. */
    static void forgetQuestion(Handle handle, Turn turn) {
        bind(handle.createUpdate("""
                        update conversation set asked = array(
                            select distinct message.asked from message
                            where message.coachee_id = conversation.coachee_id
                                and message.conversation_id = conversation.conversation_id
                                and message.asked is not null and not superseded)
                        where coachee_id = :coachee and conversation_id = :conversation
                        """), turn).execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Turn turn) {
        return statement
                .bind("coachee", turn.coachee().value())
                .bind("conversation", turn.conversation().value())
                .bind("message", turn.messageId().value());
    }
}
