package dev.coach.core.testkit;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Inquiry;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.Rating;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.port.Admission;
import dev.coach.core.port.NewRetry;
import dev.coach.core.port.NewTurn;
import dev.coach.core.port.TurnCompletion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because all that changes a conversation stands where its fields are.
/** One conversation with its messages and turns; at most one of the turns is running. */
final class StoredConversation {
    private Conversation conversation;
    private final List<Message> messages = new ArrayList<>();
    /** Replies whose place another one took. */
    private final List<Message> superseded = new ArrayList<>();

    private final Map<TurnId, Turn> turns = new HashMap<>();
    private final Map<String, TurnId> turnsByKey = new HashMap<>();
    private @Nullable TurnId running;
    private Inquiry inquiry;
    private Instant leasedUntil = Instant.MIN;
    private boolean stopRequested;
    private @Nullable Summary summary;

    /** @param answered what the coachee was asked for in others, and said something to */
    StoredConversation(Conversation conversation, Set<String> answered) {
        this.conversation = conversation;
        this.inquiry = new Inquiry(Set.of(), answered, false);
    }

    /** Takes the messages of another one before this one, and what they left behind. */
    void beginAs(StoredConversation old, MessageId replaced, Function<TurnId, Optional<Turn>> taken) {
        int end = old.messages.stream()
                .filter(message -> message.id().equals(replaced) && message.speaker() == Speaker.COACHEE)
                .map(Message::position)
                .findFirst()
                .orElseThrow(() -> CoachException.notFound("message", replaced));
        for (Message kept : old.messages.subList(0, end - 1)) {
            messages.add(kept.in(conversation.id()));
        }
        boolean quiet = messages.reversed().stream()
                .flatMap(message -> taken.apply(message.turn()).stream())
                .flatMap(turn -> Stream.ofNullable(turn.decision()))
                .findFirst()
                .filter(CoachingDecision::quiet)
                .isPresent();
        inquiry = new Inquiry(asked(messages.size()), old.inquiry.answered(), quiet);
        old.summary().filter(found -> found.through() < end).ifPresent(this::summarise);
    }

    Conversation conversation() {
        return conversation;
    }

    boolean belongsTo(CoacheeId coachee) {
        return conversation.coachee().equals(coachee);
    }

    List<Message> messages(int afterPosition, int limit) {
        return messages.stream()
                .filter(message -> message.position() > afterPosition)
                .limit(limit)
                .toList();
    }

    Optional<Summary> summary() {
        return Optional.ofNullable(summary);
    }

    void summarise(Summary newer) {
        if (summary == null || newer.through() > summary.through()) {
            summary = newer;
        }
    }

    Optional<Message> message(MessageId id) {
        return Stream.concat(messages.stream(), superseded.stream())
                .filter(message -> message.id().equals(id))
                .findFirst();
    }

    Optional<Turn> turn(TurnId id) {
        return Optional.ofNullable(turns.get(id));
    }

    Optional<Turn> turnWithKey(@Nullable String key) {
        return key == null
                ? Optional.empty()
                : Optional.ofNullable(turnsByKey.get(key)).flatMap(this::turn);
    }

    Optional<Turn> running() {
        return Optional.ofNullable(running).flatMap(this::turn);
    }

    /** The running turn, if it counts as interrupted at this time. */
    Optional<Turn> interrupted(Instant at) {
        return leasedUntil.isAfter(at) ? Optional.empty() : running();
    }

    /** Whether the turn runs and is to be stopped. */
    boolean extendLease(TurnId turn, Instant until) {
        if (!turn.equals(running)) {
            return false;
        }
        leasedUntil = until;
        return stopRequested;
    }

    /** Whether the turn runs. */
    boolean requestStop(TurnId turn) {
        if (!turn.equals(running)) {
            return false;
        }
        stopRequested = true;
        return true;
    }

    void rate(TurnId turn, @Nullable Rating rating) {
        if (!turn.equals(running)) {
            turns.computeIfPresent(turn, (same, ended) -> ended.rated(rating));
        }
    }

    boolean stopRequested() {
        return stopRequested;
    }

    Admission.Admitted admit(NewTurn added) {
        Turn turn = Turn.begun(added.id(), added.coachee(), added.conversation(), added.messageId(), added.at(), null);
        Message message = add(added.messageId(), turn, Speaker.COACHEE, added.text(), null, true, added.at());
        begin(turn, added.idempotencyKey(), added.leasedUntil());
        changed(message.position() == 1 ? Conversation.titleOf(added.text()) : conversation.title(), added.at());
        return new Admission.Admitted(turn, message, inquiry, summary);
    }

    /** Whether the coachee has said nothing since this message. */
    boolean isLatest(MessageId message) {
        return messages.stream()
                .filter(other -> other.speaker() == Speaker.COACHEE)
                .reduce((earlier, later) -> later)
                .filter(last -> last.id().equals(message))
                .isPresent();
    }

    /** Answers the message of that turn, the latest one, again. */
    Admission.Admitted admit(NewRetry added, Turn retried) {
        Message message = message(retried.messageId()).orElseThrow();
        Set<TurnId> answeredAgain = turns.values().stream()
                .map(Turn::retryOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        TurnId newest = turns.values().stream()
                .filter(turn -> turn.messageId().equals(message.id()) && !answeredAgain.contains(turn.id()))
                .map(Turn::id)
                .findFirst()
                .orElseThrow();
        Turn turn = Turn.begun(added.id(), added.coachee(), conversation.id(), message.id(), added.at(), newest);
        begin(turn, added.idempotencyKey(), added.leasedUntil());
        changed(conversation.title(), added.at());
        return new Admission.Admitted(
                turn, message, new Inquiry(asked(message.position()), inquiry.answered(), inquiry.quiet()), summary);
    }

    private void begin(Turn turn, @Nullable String key, Instant until) {
        turns.put(turn.id(), turn);
        if (key != null) {
            turnsByKey.put(key, turn.id());
        }
        running = turn.id();
        leasedUntil = until;
        stopRequested = false;
    }

    /** What was asked for after that time and the coachee said something to. */
    Stream<String> answered(Instant since) {
        return messages.reversed().stream()
                .dropWhile(message -> message.speaker() == Speaker.COACH)
                .filter(message -> message.at().isAfter(since))
                .flatMap(message -> Stream.ofNullable(message.asked()));
    }

    /** What the messages up to that position asked for. */
    private Set<String> asked(int last) {
        return messages.stream()
                .filter(message -> message.position() <= last)
                .flatMap(message -> Stream.ofNullable(message.asked()))
                .collect(Collectors.toSet());
    }

    void end(TurnCompletion completion) {
        Turn turn = completion.turn();
        CoachingDecision decision = completion.decision();
        TurnOutcome outcome = completion.outcome();
        boolean wrote = !outcome.text().isEmpty();
        boolean complete = outcome.isComplete();
        Question question = decision == null || !complete ? null : decision.question();
        String asked = question == null ? null : question.asked();
        if (wrote && turn.retryOf() != null && messages.getLast().speaker() == Speaker.COACH) {
            superseded.add(messages.removeLast());
        }
        if (wrote) {
            add(completion.replyId(), turn, Speaker.COACH, outcome.text(), asked, complete, completion.at());
        }
        inquiry = new Inquiry(
                asked(messages.size()), inquiry.answered(), decision == null ? inquiry.quiet() : decision.quiet());
        turns.put(turn.id(), turn.ended(outcome, decision, completion.replyId(), completion.writtenBy()));
        running = null;
        changed(conversation.title(), completion.at());
    }

    private Message add(
            MessageId id,
            Turn turn,
            Speaker speaker,
            String text,
            @Nullable String asked,
            boolean complete,
            Instant at) {
        int position = messages.size() + 1;
        Message message = new Message(id, conversation.id(), turn.id(), position, speaker, text, asked, complete, at);
        messages.add(message);
        return message;
    }

    private void changed(String title, Instant at) {
        conversation = new Conversation(
                conversation.id(),
                conversation.coachee(),
                title,
                conversation.createdAt(),
                at,
                conversation.branchedFrom());
    }
}
