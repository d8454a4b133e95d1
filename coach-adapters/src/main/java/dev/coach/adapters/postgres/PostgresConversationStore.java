package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.budget.Reservation;
import dev.coach.core.domain.conversation.Branch;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Rating;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.port.Admission;
import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.EventLog.Subscription;
import dev.coach.core.port.FollowUp;
import dev.coach.core.port.NewRetry;
import dev.coach.core.port.NewTurn;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.TurnCompletion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

// Longer than 250 lines because every method of its port stands here, also those that others carry out.
/** Keeps conversations. Whoever changes one locks its row first, so that its turns and positions come one after the other. */
final class PostgresConversationStore implements ConversationStore {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresConversationStore.class);
    private static final String SELECT =
            "select conversation_id, title, created_at, updated_at, branched_from, branched_message from conversation";

    private final Transactions transactions;
    private final PostgresEventLog events;
    private final ProfileStore profiles;
    private final BackgroundJobs jobs;
    private final TurnTable turns;
    private final Admissions admissions;
    private final Retries retries;

    /** @param profiles joins the transactions */
    PostgresConversationStore(
            Transactions transactions, PostgresEventLog events, ProfileStore profiles, BackgroundJobs jobs) {
        this.transactions = transactions;
        this.events = events;
        this.profiles = profiles;
        this.jobs = jobs;
        this.turns = new TurnTable(events);
        this.admissions = new Admissions(events);
        this.retries = new Retries(events);
    }

    @Override
    public void open(Conversation conversation) {
        transactions.write(handle -> {
            int added = Branches.open(handle, conversation);
            if (added == 1) {
                changed(handle, conversation.coachee(), conversation.id());
            }
            return added;
        });
    }

    @Override
    public Optional<Conversation> find(CoacheeId coachee, ConversationId conversation) {
        return transactions.single(handle -> handle.createQuery(
                        SELECT + " where coachee_id = :coachee and conversation_id = :conversation")
                .bind("coachee", coachee.value())
                .bind("conversation", conversation.value())
                .map((row, context) -> conversation(row, coachee))
                .findOne());
    }

    @Override
    public List<Conversation> list(CoacheeId coachee, int limit) {
        requireLimit(limit);
        return transactions.single(handle -> handle.createQuery(SELECT
                        + " where coachee_id = :coachee order by updated_at desc, conversation_id desc limit :limit")
                .bind("coachee", coachee.value())
                .bind("limit", limit)
                .map((row, context) -> conversation(row, coachee))
                .list());
    }

    @Override
    public List<Message> messages(CoacheeId coachee, ConversationId conversation, int afterPosition, int limit) {
        requireLimit(limit);
        return transactions.single(handle -> handle.createQuery(MessageRow.SELECT + """
                        where coachee_id = :coachee and conversation_id = :conversation and position > :after
                            and not superseded
                        order by position limit :limit
                        """)
                .bind("coachee", coachee.value())
                .bind("conversation", conversation.value())
                .bind("after", afterPosition)
                .bind("limit", limit)
                .map((row, context) -> MessageRow.of(row))
                .list());
    }

    @Override
    public Optional<Summary> summary(CoacheeId coachee, ConversationId conversation) {
        return transactions.single(handle -> summary(handle, coachee, conversation));
    }

    static Optional<Summary> summary(Handle handle, CoacheeId coachee, ConversationId conversation) {
        return handle.createQuery("select " + SummaryColumns.ALL + """
                         from conversation
                        where coachee_id = :coachee and conversation_id = :conversation
                        """)
                .bind("coachee", coachee.value())
                .bind("conversation", conversation.value())
                .map((row, context) -> SummaryColumns.of(row))
                .findOne()
                .flatMap(Function.identity());
    }

    @Override
    public void summarise(CoacheeId coachee, ConversationId conversation, Summary summary) {
        transactions.single(handle -> handle.createUpdate("""
                        update conversation set summary = :text, summary_through = :through, summary_by = :writtenBy
                        where coachee_id = :coachee and conversation_id = :conversation
                            and coalesce(summary_through, 0) < :through
                        """)
                .bind("text", summary.text())
                .bind("through", summary.through())
                .bind("writtenBy", summary.writtenBy())
                .bind("coachee", coachee.value())
                .bind("conversation", conversation.value())
                .execute());
    }

    @Override
    public Optional<Message> findMessage(CoacheeId coachee, MessageId message) {
        return transactions.single(handle -> handle.createQuery(MessageRow.SELECT + """
                        where coachee_id = :coachee and message_id = :message and exists (
                            select 1 from turn
                            where turn.coachee_id = message.coachee_id and turn.turn_id = message.turn_id
                                and turn.conversation_id = message.conversation_id)
                        """)
                .bind("coachee", coachee.value())
                .bind("message", message.value())
                .map((row, context) -> MessageRow.of(row))
                .findOne());
    }

    @Override
    public Admission admit(NewTurn turn) {
        // Alone, so that the first word waits for neither a begin nor a commit.
        Admission admitted =
                transactions.single(handle -> admissions.tryToAdd(handle, turn)).admitted();
        return admitted != null ? admitted : transactions.write(handle -> admitBehindAnother(handle, turn));
    }

    /** Whatever was in the way may be gone by now. */
    private Admission admitBehindAnother(Handle handle, NewTurn turn) {
        Admissions.Tried again = admissions.tryToAdd(handle, turn);
        if (again.admitted() != null) {
            return again.admitted();
        }
        Optional<Turn> running = stillRunning(handle, Optional.ofNullable(again.running()), turn.at());
        return TurnTable.withKey(handle, turn)
                .or(() -> running.map(Admission.Busy::new))
                // What was running was interrupted, and is closed now.
                .orElseGet(() ->
                        Objects.requireNonNull(admissions.tryToAdd(handle, turn).admitted()));
    }

    @Override
    public Admission admitRetry(NewRetry retry) {
        return transactions.write(handle -> {
            Turn retried = Retries.retried(handle, retry);
            lock(handle, retry.coachee(), retried.conversation());
            Optional<Turn> running =
                    stillRunning(handle, turns.running(handle, retry.coachee(), retried.conversation()), retry.at());
            return TurnTable.withKey(
                            handle,
                            retry.coachee(),
                            retried.conversation(),
                            retry.idempotencyKey(),
                            known ->
                                    known.retryOf() != null && known.messageId().equals(retried.messageId()))
                    .or(() -> running.map(Admission.Busy::new))
                    .orElseGet(() -> retries.add(handle, retry, retried));
        });
    }

    /** The running turn, unless it was interrupted; then it is closed. */
    private Optional<Turn> stillRunning(Handle handle, Optional<TurnRow> running, Instant now) {
        if (running.isPresent() && !running.get().leasedUntil().isAfter(now)) {
            close(handle, running.get(), now);
            return Optional.empty();
        }
        return running.map(TurnRow::turn);
    }

    @Override
    public Optional<Budget.Bound> reserve(Turn turn, Reservation reservation, Budget budget) {
        return transactions.write(handle -> Spending.reserve(handle, turn, reservation, budget));
    }

    @Override
    public Optional<Budget.Bound> spend(CoacheeId coachee, Reservation estimate, Budget budget) {
        return transactions.write(handle -> Spending.spend(handle, coachee, estimate, budget));
    }

    @Override
    public boolean complete(TurnCompletion completion, List<FollowUp> followUps) {
        Turn turn = completion.turn();
        return transactions.write(handle -> {
            boolean ended = turns.end(
                    handle,
                    turn,
                    completion.decision(),
                    completion.outcome(),
                    completion.writtenBy(),
                    completion.replyId(),
                    completion.at());
            if (ended) {
                TurnCompletion.Heard heard = completion.heard();
                if (heard != null) {
                    // Before the events, because whoever changes the profile locks it and then the head of the events.
                    profiles.apply(heard.update(), heard.read());
                }
                events.append(
                        handle,
                        turn.coachee(),
                        turn.id(),
                        completion.events(),
                        new LiveEvent.ConversationChanged(turn.conversation()));
                followUps.forEach(jobs::enqueue);
            }
            return ended;
        });
    }

    @Override
    public int closeInterrupted(Instant now) {
        List<Turn> left = turns.interrupted(transactions, now);
        int closed = 0;
        for (Turn turn : left) {
            try {
                closed += transactions.write(handle -> closeInterrupted(handle, turn, now));
            } catch (CoachException failure) {
                if (failure.code() == ErrorCode.DATABASE_UNAVAILABLE) {
                    throw failure;
                }
                // The others must not wait for it.
                LOG.error("Turn {} could not be closed as interrupted", turn.id(), failure);
            }
        }
        return closed;
    }

    /** Looks again under the lock: somebody else may have ended or closed it meanwhile. */
    private int closeInterrupted(Handle handle, Turn turn, Instant now) {
        if (!lock(handle, turn.coachee(), turn.conversation())) {
            return 0;
        }
        Optional<TurnRow> running = turns.running(handle, turn.coachee(), turn.conversation())
                .filter(row -> row.turn().id().equals(turn.id()))
                .filter(row -> !row.leasedUntil().isAfter(now));
        if (running.isEmpty()) {
            return 0;
        }
        close(handle, running.get(), now);
        return 1;
    }

    private void close(Handle handle, TurnRow row, Instant now) {
        Turn interrupted = row.turn();
        turns.closeInterrupted(handle, row, now);
        changed(handle, interrupted.coachee(), interrupted.conversation());
        jobs.enqueue(new FollowUp.UpdateProfile(interrupted));
    }

    @Override
    public boolean extendLease(CoacheeId coachee, TurnId turn, Instant leasedUntil) {
        return turn(coachee, turn).extendLease(leasedUntil);
    }

    @Override
    public Optional<Turn> requestStop(CoacheeId coachee, TurnId turn) {
        events.requestStop(coachee, turn);
        return findTurn(coachee, turn);
    }

    @Override
    public Subscription onStop(TurnId turn, Runnable stop) {
        return events.onStop(turn, stop);
    }

    @Override
    public Optional<Turn> rate(CoacheeId coachee, TurnId turn, @Nullable Rating rating) {
        turn(coachee, turn).rate(rating);
        return findTurn(coachee, turn);
    }

    @Override
    public Optional<Turn> findTurn(CoacheeId coachee, TurnId turn) {
        return turn(coachee, turn).find();
    }

    @Override
    public Optional<Turn> findRunning(CoacheeId coachee, ConversationId conversation) {
        return transactions.single(
                handle -> turns.running(handle, coachee, conversation).map(TurnRow::turn));
    }

    private OneTurn turn(CoacheeId coachee, TurnId turn) {
        return new OneTurn(transactions, coachee, turn);
    }

    /** Whether there is such a conversation of this coachee; it stays locked until the transaction ends. */
    private static boolean lock(Handle handle, CoacheeId coachee, ConversationId conversation) {
        return handle.createQuery(Admissions.LOCK)
                .bind("coachee", coachee.value())
                .bind("conversation", conversation.value())
                .mapTo(Boolean.class)
                .findOne()
                .isPresent();
    }

    private void changed(Handle handle, CoacheeId coachee, ConversationId conversation) {
        events.append(handle, coachee, new LiveEvent.ConversationChanged(conversation));
    }

    private static Conversation conversation(ResultSet row, CoacheeId coachee) throws SQLException {
        return new Conversation(
                new ConversationId(Columns.id(row, "conversation_id")),
                coachee,
                row.getString("title"),
                Columns.time(row, "created_at"),
                Columns.time(row, "updated_at"),
                branch(row));
    }

    private static @Nullable Branch branch(ResultSet row) throws SQLException {
        UUID from = row.getObject("branched_from", UUID.class);
        return from == null
                ? null
                : new Branch(new ConversationId(from), new MessageId(Columns.id(row, "branched_message")));
    }

    private static void requireLimit(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1: " + limit);
        }
    }
}
