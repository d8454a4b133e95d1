package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.id;
import static dev.coach.adapters.postgres.Columns.time;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.budget.Reservation;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.port.Admission;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.NewTurn;
import dev.coach.core.port.Streamed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Turns and their messages. Every change happens in a transaction that holds the lock of the conversation. */
record TurnTable(PostgresEventLog events) {
    private static final String INTERRUPTED =
            "The reply broke off because the process that wrote it has stopped. What was said so far is kept; have your message answered again.";

    /** The running turn of a conversation, of which there is one at most. */
    static final String RUNNING =
            TurnRow.SELECT + " where coachee_id = :coachee and conversation_id = :conversation and status = 'running'";

    private static final String ADD_MESSAGE = addMessage("");

    /** Ends the turn; adds its reply, unless that takes the place of another one. */
    private static final String END = """
            with ended as (
                update turn set status = :status, decision = cast(:decision as jsonb), reply_id = :reply,
                    input_tokens = :input, output_tokens = :output, cost = :cost, detail = :detail,
                    written_by = :writtenBy, ended_at = :at
                where coachee_id = :coachee and turn_id = :turn and conversation_id = :conversation and status = :before
                returning reserved_on, reserved_input, reserved_output, reserved_input_price, reserved_output_price),
            reply_added as (%s),
            conversation_changed as (
                update conversation set updated_at = :at, quiet = coalesce(:quiet, quiet),
                    asked = case when cast(:asked as text) is null or :asked = any(asked) then asked
                        else array_append(asked, :asked) end
                from ended
                where coachee_id = :coachee and conversation_id = :conversation)
            select * from ended
            """.formatted(addMessage("from ended where cast(:message as uuid) is not null"));

    /** @param source the rows for each of which it is added; empty for once */
    static String addMessage(String source) {
        return """
            insert into message (coachee_id, conversation_id, position, message_id, turn_id, speaker, body, asked, complete,
                sent_at)
            select :coachee, :conversation,
                coalesce((select max(position) from message
                    where coachee_id = :coachee and conversation_id = :conversation and not superseded), 0) + 1,
                cast(:message as uuid), :turn, :speaker, :body, :asked, :complete, :at
            %s
            returning position
            """.formatted(source);
    }

    Optional<TurnRow> running(Handle handle, CoacheeId coachee, ConversationId conversation) {
        return handle.createQuery(RUNNING)
                .bind("coachee", coachee.value())
                .bind("conversation", conversation.value())
                .map((row, context) -> TurnRow.of(row))
                .findOne();
    }

    /** Some running turns of any coachee whose lease ran out by then. */
    List<Turn> interrupted(Transactions transactions, Instant now) {
        return transactions.single(handle -> handle.createQuery(
                        TurnRow.SELECT + " where status = 'running' and leased_until <= :now limit 100")
                .bind("now", time(now))
                .map((row, context) -> TurnRow.of(row).turn())
                .list());
    }

    /** What becomes of a turn whose key was used before; empty when it was not. */
    static Optional<Admission> withKey(Handle handle, NewTurn turn) {
        return withKey(
                handle,
                turn.coachee(),
                turn.conversation(),
                turn.idempotencyKey(),
                known -> known.retryOf() == null && said(handle, known).equals(turn.text()));
    }

    /** @param isSame whether the turn that has the key is the one that was meant */
    static Optional<Admission> withKey(
            Handle handle,
            CoacheeId coachee,
            ConversationId conversation,
            @Nullable String key,
            Predicate<Turn> isSame) {
        if (key == null) {
            return Optional.empty();
        }
        return handle.createQuery(TurnRow.SELECT
                        + " where coachee_id = :coachee and conversation_id = :conversation and idempotency_key = :key")
                .bind("coachee", coachee.value())
                .bind("conversation", conversation.value())
                .bind("key", key)
                .map((row, context) -> TurnRow.of(row).turn())
                .findOne()
                .map(known -> isSame.test(known) ? new Admission.Repeated(known) : new Admission.KeyTaken(known));
    }

    /** What the coachee said in that turn. */
    private static String said(Handle handle, Turn turn) {
        return handle.createQuery(
                        "select body from message where coachee_id = :coachee and conversation_id = :conversation and message_id = :message")
                .bind("conversation", turn.conversation().value())
                .bind("coachee", turn.coachee().value())
                .bind("message", turn.messageId().value())
                .mapTo(String.class)
                .one();
    }

    /**
     * Locks the conversation and ends the turn.
     *
     * @return {@code false}, with nothing changed, when it is not running any more
     */
    boolean end(
            Handle handle,
            Turn turn,
            @Nullable CoachingDecision decision,
            TurnOutcome outcome,
            @Nullable String writtenBy,
            MessageId replyId,
            Instant at) {
        Turn after = turn.ended(outcome, decision, replyId, writtenBy);
        MessageId reply = after.replyId();
        boolean instead = reply != null && turn.retryOf() != null;
        Question question = outcome.isComplete() && decision != null ? decision.question() : null;
        String asked = question == null ? null : question.asked();
        List<Optional<Reservation>> ended = new ArrayList<>();
        QueryBundle queries = new QueryBundle();
        queries.add(Admissions.LOCK, rows -> {});
        queries.add(END, rows -> {
            while (rows.next()) {
                ended.add(Optional.ofNullable(Spending.reservation(rows)));
            }
        });
        queries.run(
                handle,
                query -> bindReply(query, turn, instead ? null : reply, outcome, asked, at)
                        .bind("before", turn.status().name().toLowerCase(Locale.ROOT))
                        .bind("status", after.status().name().toLowerCase(Locale.ROOT))
                        .bind("decision", decision == null ? null : Json.write(DecisionJson.of(decision)))
                        .bind("quiet", decision == null ? null : decision.quiet())
                        .bind("reply", id(reply == null ? null : reply.value()))
                        .bind("input", after.usage().inputTokens())
                        .bind("output", after.usage().outputTokens())
                        .bind("cost", after.usage().cost())
                        .bind("detail", after.detail())
                        .bind("writtenBy", after.writtenBy()));
        if (ended.isEmpty()) {
            return false;
        }
        if (instead) {
            Retries.supersede(handle, turn);
            bindReply(handle.createQuery(ADD_MESSAGE), turn, reply, outcome, asked, at)
                    .mapTo(Integer.class)
                    .one();
            Retries.forgetQuestion(handle, turn);
        }
        ended.getFirst().ifPresent(reservation -> Spending.settle(handle, turn, reservation, outcome));
        return true;
    }

    /** Ends the turn of a process that died; what it had streamed becomes its incomplete reply. */
    void closeInterrupted(Handle handle, TurnRow row, Instant at) {
        Turn turn = row.turn();
        lock(handle, turn);
        Streamed streamed = Streamed.of(events.read(turn.coachee(), turn.id(), 0));
        MessageId replyId =
                new MessageId(UUID.nameUUIDFromBytes(("interrupted reply of " + turn.id()).getBytes(UTF_8)));
        TurnOutcome outcome = row.stopRequested()
                ? new TurnOutcome.Stopped(streamed.text())
                : new TurnOutcome.Failed(streamed.text(), ErrorCode.TURN_INTERRUPTED, INTERRUPTED);
        TurnEvent end = row.stopRequested()
                ? new TurnEvent.Stopped(streamed.text().isEmpty() ? null : replyId)
                : new TurnEvent.Failed(ErrorCode.TURN_INTERRUPTED, INTERRUPTED);
        end(handle, turn, streamed.decision(), outcome, streamed.writtenBy(), replyId, at);
        events.append(turn.coachee(), turn.id(), List.of(new Numbered<>(streamed.lastNumber() + 1, end)));
    }

    /** Waits for events that its process is still appending, and keeps out later ones. */
    private static void lock(Handle handle, Turn turn) {
        handle.createQuery("select true from turn where coachee_id = :coachee and turn_id = :turn for update")
                .bind("coachee", turn.coachee().value())
                .bind("turn", turn.id().value())
                .mapTo(Boolean.class)
                .one();
    }

    private static Query bindReply(
            Query query, Turn turn, @Nullable MessageId id, TurnOutcome outcome, @Nullable String asked, Instant at) {
        return bindMessage(query, turn, id, Speaker.COACH, outcome.text(), at)
                .bind("asked", asked)
                .bind("complete", outcome.isComplete());
    }

    static Query bindMessage(Query query, Turn turn, @Nullable MessageId id, Speaker speaker, String text, Instant at) {
        return query.bind("coachee", turn.coachee().value())
                .bind("conversation", turn.conversation().value())
                .bind("message", id(id == null ? null : id.value()))
                .bind("turn", turn.id().value())
                .bind("speaker", speaker.name().toLowerCase(Locale.ROOT))
                .bind("body", text)
                .bind("at", time(at));
    }
}
