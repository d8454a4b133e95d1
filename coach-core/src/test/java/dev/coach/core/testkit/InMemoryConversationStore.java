package dev.coach.core.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.budget.Budget;
import dev.coach.core.domain.budget.Reservation;
import dev.coach.core.domain.conversation.Branch;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Inquiry;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Rating;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.port.Admission;
import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.EventLog.Subscription;
import dev.coach.core.port.FollowUp;
import dev.coach.core.port.NewRetry;
import dev.coach.core.port.NewTurn;
import dev.coach.core.port.Streamed;
import dev.coach.core.port.TurnCompletion;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because every method of its port stands here and checks before it changes.
/** Keeps conversations in a map, oldest first. */
final class InMemoryConversationStore implements ConversationStore {
    private static final String INTERRUPTED =
            "The reply broke off because the process that wrote it has stopped. What was said so far is kept; have your message answered again.";

    private final InMemoryTransactions transactions;
    private final InMemoryEventLog events;
    private final InMemoryProfileStore profiles;
    private final BackgroundJobs jobs;
    private final Map<ConversationId, StoredConversation> conversations = new LinkedHashMap<>();
    private final Map<TurnId, Runnable> stops = new HashMap<>();
    private final InMemorySpending spending = new InMemorySpending();

    InMemoryConversationStore(
            InMemoryTransactions transactions,
            InMemoryEventLog events,
            InMemoryProfileStore profiles,
            BackgroundJobs jobs) {
        this.transactions = transactions;
        this.events = events;
        this.profiles = profiles;
        this.jobs = jobs;
    }

    @Override
    public void open(Conversation conversation) {
        transactions.run(() -> {
            transactions.requireNotErased(conversation.coachee());
            if (!conversations.containsKey(conversation.id())) {
                conversations.put(conversation.id(), begun(conversation));
                changed(conversation.coachee(), conversation.id());
            }
        });
    }

    private StoredConversation begun(Conversation conversation) {
        Instant since = conversation.createdAt().minus(Inquiry.RESTS);
        Set<String> answered = conversations.values().stream()
                .filter(stored -> stored.belongsTo(conversation.coachee()))
                .flatMap(stored -> stored.answered(since))
                .collect(Collectors.toSet());
        StoredConversation begun = new StoredConversation(conversation, answered);
        Branch from = conversation.branchedFrom();
        if (from != null) {
            StoredConversation old = owned(conversation.coachee(), from.conversation())
                    .orElseThrow(() -> CoachException.notFound("message", from.message()));
            begun.beginAs(old, from.message(), turn -> findTurn(conversation.coachee(), turn));
        }
        return begun;
    }

    @Override
    public Optional<Conversation> find(CoacheeId coachee, ConversationId conversation) {
        return transactions.compute(() -> owned(coachee, conversation).map(StoredConversation::conversation));
    }

    @Override
    public List<Conversation> list(CoacheeId coachee, int limit) {
        requireLimit(limit);
        return transactions.compute(() -> conversations.values().stream()
                .filter(stored -> stored.belongsTo(coachee))
                .map(StoredConversation::conversation)
                .sorted(Comparator.comparing(Conversation::updatedAt).reversed())
                .limit(limit)
                .toList());
    }

    @Override
    public List<Message> messages(CoacheeId coachee, ConversationId conversation, int afterPosition, int limit) {
        requireLimit(limit);
        return transactions.compute(() -> owned(coachee, conversation)
                .map(stored -> stored.messages(afterPosition, limit))
                .orElse(List.of()));
    }

    @Override
    public Optional<Summary> summary(CoacheeId coachee, ConversationId conversation) {
        return transactions.compute(() -> owned(coachee, conversation).flatMap(StoredConversation::summary));
    }

    @Override
    public void summarise(CoacheeId coachee, ConversationId conversation, Summary summary) {
        transactions.run(() -> owned(coachee, conversation).ifPresent(stored -> stored.summarise(summary)));
    }

    @Override
    public Optional<Message> findMessage(CoacheeId coachee, MessageId message) {
        return transactions.compute(() -> conversations.values().stream()
                .filter(stored -> stored.belongsTo(coachee))
                .flatMap(stored -> stored.message(message).stream())
                .findFirst());
    }

    @Override
    public Admission admit(NewTurn turn) {
        return transactions.compute(() -> {
            StoredConversation stored = owned(turn.coachee(), turn.conversation())
                    .orElseThrow(() -> CoachException.notFound("conversation", turn.conversation()));
            stored.interrupted(turn.at()).ifPresent(left -> closeInterrupted(stored, left, turn.at()));
            Optional<Turn> first = stored.turnWithKey(turn.idempotencyKey());
            if (first.isPresent()) {
                return first.get().retryOf() == null
                                && stored.message(first.get().messageId())
                                        .filter(message -> message.text().equals(turn.text()))
                                        .isPresent()
                        ? new Admission.Repeated(first.get())
                        : new Admission.KeyTaken(first.get());
            }
            Optional<Turn> running = stored.running();
            if (running.isPresent()) {
                return new Admission.Busy(running.get());
            }
            changed(turn.coachee(), turn.conversation());
            return stored.admit(turn);
        });
    }

    @Override
    public Admission admitRetry(NewRetry retry) {
        return transactions.compute(() -> {
            StoredConversation stored = owned(retry.coachee(), retry.retried())
                    .orElseThrow(() -> CoachException.notFound("turn", retry.retried()));
            stored.interrupted(retry.at()).ifPresent(left -> closeInterrupted(stored, left, retry.at()));
            Turn retried = stored.turn(retry.retried()).orElseThrow();
            Optional<Turn> first = stored.turnWithKey(retry.idempotencyKey());
            if (first.isPresent()) {
                return first.get().retryOf() != null && first.get().messageId().equals(retried.messageId())
                        ? new Admission.Repeated(first.get())
                        : new Admission.KeyTaken(first.get());
            }
            if (stored.running().isPresent()) {
                return new Admission.Busy(stored.running().get());
            }
            if (!stored.isLatest(retried.messageId())) {
                return new Admission.Outdated(retried);
            }
            changed(retry.coachee(), stored.conversation().id());
            return stored.admit(retry, retried);
        });
    }

    @Override
    public Optional<Turn> findRunning(CoacheeId coachee, ConversationId conversation) {
        return transactions.compute(() -> owned(coachee, conversation).flatMap(StoredConversation::running));
    }

    @Override
    public boolean extendLease(CoacheeId coachee, TurnId turn, Instant leasedUntil) {
        return transactions.compute(() -> owned(coachee, turn)
                .filter(stored -> stored.extendLease(turn, leasedUntil))
                .isPresent());
    }

    @Override
    public Optional<Turn> requestStop(CoacheeId coachee, TurnId turn) {
        return transactions.compute(() -> {
            Optional<StoredConversation> stored = owned(coachee, turn);
            if (stored.filter(found -> found.requestStop(turn)).isPresent()) {
                transactions.afterwards(stops.getOrDefault(turn, () -> {}));
            }
            return stored.flatMap(found -> found.turn(turn));
        });
    }

    @Override
    public Subscription onStop(TurnId turn, Runnable stop) {
        transactions.run(() -> stops.put(turn, stop));
        return () -> transactions.run(() -> stops.remove(turn));
    }

    @Override
    public Optional<Budget.Bound> reserve(Turn turn, Reservation reservation, Budget budget) {
        return transactions.compute(() -> owned(turn.coachee(), turn.id())
                .flatMap(StoredConversation::running)
                .filter(running -> running.id().equals(turn.id()))
                .flatMap(running -> spending.reserve(running, reservation, budget)));
    }

    @Override
    public Optional<Budget.Bound> spend(CoacheeId coachee, Reservation estimate, Budget budget) {
        return transactions.compute(() -> {
            transactions.requireNotErased(coachee);
            return spending.spend(coachee, estimate, budget);
        });
    }

    @Override
    public boolean complete(TurnCompletion completion, List<FollowUp> followUps) {
        return transactions.compute(() -> {
            Turn turn = completion.turn();
            Optional<StoredConversation> stored = owned(turn.coachee(), turn.conversation())
                    .filter(found -> found.running()
                            .filter(running -> running.id().equals(turn.id()))
                            .isPresent());
            stored.ifPresent(found -> {
                TurnCompletion.Heard heard = completion.heard();
                if (heard != null) {
                    profiles.checkVersion(heard.update());
                }
                events.append(turn.coachee(), turn.id(), completion.events());
                if (heard != null) {
                    profiles.apply(heard.update(), heard.read());
                }
                found.end(completion);
                spending.settle(turn, completion.outcome());
                changed(turn.coachee(), turn.conversation());
                followUps.forEach(jobs::enqueue);
            });
            return stored.isPresent();
        });
    }

    @Override
    public int closeInterrupted(Instant now) {
        return transactions.compute(() -> {
            int closed = 0;
            for (StoredConversation stored : conversations.values()) {
                Optional<Turn> left = stored.interrupted(now);
                if (left.isPresent()) {
                    closeInterrupted(stored, left.get(), now);
                    closed++;
                }
            }
            return closed;
        });
    }

    @Override
    public Optional<Turn> findTurn(CoacheeId coachee, TurnId turn) {
        return transactions.compute(() -> owned(coachee, turn).flatMap(stored -> stored.turn(turn)));
    }

    @Override
    public Optional<Turn> rate(CoacheeId coachee, TurnId turn, @Nullable Rating rating) {
        return transactions.compute(() -> {
            Optional<StoredConversation> stored = owned(coachee, turn);
            stored.ifPresent(found -> found.rate(turn, rating));
            return stored.flatMap(found -> found.turn(turn));
        });
    }

    private void closeInterrupted(StoredConversation stored, Turn turn, Instant at) {
        Streamed streamed = Streamed.of(events.read(turn.coachee(), turn.id(), 0));
        MessageId replyId =
                new MessageId(UUID.nameUUIDFromBytes(("interrupted reply of " + turn.id()).getBytes(UTF_8)));
        TurnEvent end = stored.stopRequested()
                ? new TurnEvent.Stopped(streamed.text().isEmpty() ? null : replyId)
                : new TurnEvent.Failed(ErrorCode.TURN_INTERRUPTED, INTERRUPTED);
        TurnOutcome outcome = stored.stopRequested()
                ? new TurnOutcome.Stopped(streamed.text())
                : new TurnOutcome.Failed(streamed.text(), ErrorCode.TURN_INTERRUPTED, INTERRUPTED);
        List<Numbered<TurnEvent>> last = List.of(new Numbered<>(streamed.lastNumber() + 1, end));
        events.append(turn.coachee(), turn.id(), last);
        stored.end(new TurnCompletion(turn, streamed.decision(), outcome, streamed.writtenBy(), replyId, last, at));
        spending.settle(turn, outcome);
        jobs.enqueue(new FollowUp.UpdateProfile(turn));
        changed(turn.coachee(), turn.conversation());
    }

    /** Has its running turns be stopped, too. */
    void forget(CoacheeId coachee) {
        transactions.run(() -> {
            conversations.values().stream()
                    .filter(stored -> stored.belongsTo(coachee))
                    .flatMap(stored -> stored.running().stream())
                    .forEach(turn -> transactions.afterwards(stops.getOrDefault(turn.id(), () -> {})));
            conversations.values().removeIf(stored -> stored.belongsTo(coachee));
            spending.forget(coachee);
        });
    }

    private Optional<StoredConversation> owned(CoacheeId coachee, ConversationId conversation) {
        return Optional.ofNullable(conversations.get(conversation)).filter(stored -> stored.belongsTo(coachee));
    }

    private Optional<StoredConversation> owned(CoacheeId coachee, TurnId turn) {
        return conversations.values().stream()
                .filter(stored -> stored.belongsTo(coachee) && stored.turn(turn).isPresent())
                .findFirst();
    }

    private void changed(CoacheeId coachee, ConversationId conversation) {
        events.append(coachee, new LiveEvent.ConversationChanged(conversation));
    }

    private static void requireLimit(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1: " + limit);
        }
    }
}
