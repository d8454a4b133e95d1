package dev.coach.core.port;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.budget.Reservation;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Rating;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps conversations, messages and turns. A method that returned has stored; what it stored survives any crash. */
public interface ConversationStore {
    /**
     * Stores a new conversation; the same id twice is stored once. Its {@link dev.coach.core.domain.conversation.Inquiry} knows what was
     * answered in the coachee's others. One that branched off begins with the messages that stand before the
     * replaced one, with their ids, turns and times, and with the {@link dev.coach.core.domain.conversation.Inquiry} and summary as
     * these messages left them. The turns stay with the conversation in which they were taken.
     *
     * @throws dev.coach.core.domain.CoachException {@code NOT_FOUND} when it branched off from what is no message of this coachee in
     *     that conversation
     */
    void open(Conversation conversation);

    Optional<Conversation> find(CoacheeId coachee, ConversationId conversation);

    /**
     * The coachee's conversations, the one changed last first.
     *
     * @param limit how many at most, from 1
     */
    List<Conversation> list(CoacheeId coachee, int limit);

    /**
     * Messages in order, without replies whose place another one took; empty for an unknown conversation.
     *
     * @param afterPosition only those with a higher position; 0 for all
     * @param limit how many at most, from 1; the earliest ones
     */
    List<Message> messages(CoacheeId coachee, ConversationId conversation, int afterPosition, int limit);

    /** The conversation in short; empty when it is not summed up yet, and for an unknown conversation. */
    Optional<Summary> summary(CoacheeId coachee, ConversationId conversation);

    /** Keeps the summary, unless one that goes as far is there or the conversation is not. */
    void summarise(CoacheeId coachee, ConversationId conversation, Summary summary);

    /** One message of any of the coachee's conversations, in the one in which it was written. */
    Optional<Message> findMessage(CoacheeId coachee, MessageId message);

    /**
     * Stores the turn and the coachee's message in one transaction. A running turn of the same conversation whose lease ran
     * out by {@code turn.at()} is first closed as failed with {@code turn_interrupted}, or as stopped if that was requested, even when the answer is
     * {@link Admission.Repeated} or {@link Admission.KeyTaken}; its streamed text so far becomes its incomplete reply. The first message gives the
     * conversation its title, {@link Conversation#titleOf}.
     *
     * @throws dev.coach.core.domain.CoachException {@code NOT_FOUND} for an unknown or foreign conversation
     */
    Admission admit(NewTurn turn);

    /**
     * Stores a turn that answers the message of an earlier one again; closes an interrupted one first, as {@link #admit} does.
     * Only the coachee's latest message can be answered again. The reply that the conversation has stays in it until the new
     * turn ends with one: that takes its place, and the old one is found by its id only.
     *
     * @throws dev.coach.core.domain.CoachException {@code NOT_FOUND} for an unknown or foreign turn
     */
    Admission admitRetry(NewRetry retry);

    /**
     * Moves the end of a running turn's lease; nothing happens when it is no longer running.
     *
     * @return whether it runs and is to be stopped
     */
    boolean extendLease(CoacheeId coachee, TurnId turn, Instant leasedUntil);

    /**
     * Has a running turn be stopped by whoever answers it, on any node; one that has ended stays as it is. If nobody answers it
     * any more, it is closed as stopped instead of failed when its lease has run out.
     *
     * @return the turn as it stands; empty for an unknown or foreign one
     */
    Optional<Turn> requestStop(CoacheeId coachee, TurnId turn);

    /**
     * Calls {@code stop} once {@link #requestStop} was called for this turn, on any node. A call may get lost while the database
     * is away or when the request came first; {@link #extendLease} tells it as well. It runs on a thread of the store or of
     * whoever requested, and must return at once.
     */
    EventLog.Subscription onStop(TurnId turn, Runnable stop);

    /**
     * Sets aside what the turn's model may use, once for a turn, unless that breaks the budget. It counts as spent, for turns on any node,
     * until the turn has ended and {@link Reservation#charge} took its place. A turn that is no longer running sets nothing aside.
     *
     * @return the bound that it would break, with nothing stored; empty when the model may be asked
     */
    Optional<Budget.Bound> reserve(Turn turn, Reservation reservation, Budget budget);

    /**
     * Counts as spent, for good, what a model call that no turn waits for may use, unless that breaks the budget.
     *
     * @return the bound that it would break, with nothing stored; empty when the model may be asked
     */
    Optional<Budget.Bound> spend(CoacheeId coachee, Reservation estimate, Budget budget);

    /**
     * Ends a running turn: reply, decision, outcome, what was heard, the remaining events and the follow-up work, in one transaction. A reply
     * whose outcome is neither answered nor degraded is incomplete. The {@code asked} of a complete one is the attribute of
     * the decision's question. What the decision means for the conversation's {@link
     * dev.coach.core.domain.conversation.Inquiry} is known to the next turn.
     *
     * @return {@code false}, with nothing stored, when the turn is no longer running
     * @throws dev.coach.core.domain.CoachException as {@link ProfileStore#apply} does with what was heard; nothing is stored then
     */
    boolean complete(TurnCompletion completion, List<FollowUp> followUps);

    /**
     * Closes the running turns of all coachees whose lease ran out by then, as {@link #admit} does, so that nobody waits for
     * a turn whose process died, and leaves the background to read their messages. Upkeep, not a request: the one method that is not bound to a coachee.
     *
     * @return how many were closed; some may be left for the next call
     */
    int closeInterrupted(Instant now);

    /** The turn that the conversation is answering. */
    Optional<Turn> findRunning(CoacheeId coachee, ConversationId conversation);

    Optional<Turn> findTurn(CoacheeId coachee, TurnId turn);

    /**
     * Keeps the rating of a turn that has ended, in place of an earlier one; a running turn stays as it is.
     *
     * @param rating absent to remove it
     * @return the turn as it stands; empty for an unknown or foreign one
     */
    Optional<Turn> rate(CoacheeId coachee, TurnId turn, @Nullable Rating rating);
}
