package dev.coach.core.testkit;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Inquiry;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.Rating;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.port.Admission;
import dev.coach.core.port.NewTurn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One conversation with its messages and turns; at most one of the turns is running. */
final class StoredConversation {
    private Conversation conversation;
    private final List<Message> messages = new ArrayList<>();
    private final Map<TurnId, Turn> turns = new HashMap<>();
    private final Map<String, TurnId> turnsByKey = new HashMap<>();
    private @Nullable TurnId running;
    private Inquiry inquiry = Inquiry.NONE;
    private Instant leasedUntil = Instant.MIN;
    private boolean stopRequested;

    StoredConversation(Conversation conversation) {
        this.conversation = conversation;
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

    Optional<Message> message(MessageId id) {
        return messages.stream().filter(message -> message.id().equals(id)).findFirst();
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
        Turn turn = Turn.begun(added.id(), added.coachee(), added.conversation(), added.messageId(), added.at());
        Message message = add(added.messageId(), turn, Speaker.COACHEE, added.text(), null, true, added.at());
        turns.put(turn.id(), turn);
        if (added.idempotencyKey() != null) {
            turnsByKey.put(added.idempotencyKey(), turn.id());
        }
        running = turn.id();
        leasedUntil = added.leasedUntil();
        stopRequested = false;
        changed(message.position() == 1 ? Conversation.titleOf(added.text()) : conversation.title(), added.at());
        return new Admission.Admitted(turn, message, inquiry);
    }

    void end(Turn turn, @Nullable CoachingDecision decision, TurnOutcome outcome, MessageId replyId, Instant at) {
        boolean wrote = !outcome.text().isEmpty();
        boolean complete = outcome instanceof TurnOutcome.Answered || outcome instanceof TurnOutcome.Degraded;
        Question question = decision == null || !complete ? null : decision.question();
        String asked = question == null ? null : question.attribute();
        if (decision != null) {
            Set<String> all = new HashSet<>(inquiry.asked());
            if (asked != null) {
                all.add(asked);
            }
            inquiry = new Inquiry(all, decision.quiet());
        }
        if (wrote) {
            add(replyId, turn, Speaker.COACH, outcome.text(), asked, complete, at);
        }
        turns.put(
                turn.id(),
                new Turn(
                        turn.id(),
                        turn.coachee(),
                        turn.conversation(),
                        turn.messageId(),
                        outcome.status(),
                        decision,
                        wrote ? replyId : null,
                        outcome instanceof TurnOutcome.Answered answered ? answered.usage() : TokenUsage.NONE,
                        detail(outcome),
                        turn.startedAt(),
                        null));
        running = null;
        changed(conversation.title(), at);
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
        conversation = new Conversation(conversation.id(), conversation.coachee(), title, conversation.createdAt(), at);
    }

    private static @Nullable String detail(TurnOutcome outcome) {
        return switch (outcome) {
            case TurnOutcome.Answered answered -> null;
            case TurnOutcome.Degraded degraded -> degraded.reason();
            case TurnOutcome.Stopped stopped -> null;
            case TurnOutcome.Refused refused -> refused.reason();
            case TurnOutcome.Failed failed -> failed.message();
        };
    }
}
