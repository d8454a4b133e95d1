package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.port.Admission;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.Telemetry;
import dev.coach.core.port.TurnCompletion;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Stage 6: stores reply, outcome and follow-up work in one transaction, then tells the listener that it is done. */
final class RecordReply {
    private final ConversationStore conversations;
    private final ScheduleFollowUps scheduleFollowUps;
    private final IdSource ids;
    private final InstantSource clock;
    private final Telemetry telemetry;

    RecordReply(
            ConversationStore conversations,
            ScheduleFollowUps scheduleFollowUps,
            IdSource ids,
            InstantSource clock,
            Telemetry telemetry) {
        this.conversations = conversations;
        this.scheduleFollowUps = scheduleFollowUps;
        this.ids = ids;
        this.clock = clock;
        this.telemetry = telemetry;
    }

    /** @param decision absent when the turn broke before there was one */
    TurnOutcome run(
            Admission.Admitted admitted,
            @Nullable CoachingDecision decision,
            TurnOutcome outcome,
            TurnJournal journal) {
        Turn turn = admitted.turn();
        MessageId replyId = new MessageId(ids.next());
        TurnEvent.Last last = last(outcome, replyId);
        Instant now = clock.instant();
        boolean stored = conversations.complete(
                new TurnCompletion(turn, decision, outcome, journal.writtenBy(), replyId, journal.endWith(last), now),
                scheduleFollowUps.run(turn, admitted.message().position()));
        if (!stored) {
            throw TurnJournal.interrupted();
        }
        journal.tell(last);
        Duration whole = Duration.between(turn.startedAt(), now);
        Instant first = journal.firstDelta();
        telemetry.turnEnded(
                outcome.status(),
                first == null ? whole : Duration.between(turn.startedAt(), first),
                whole,
                outcome.usage());
        return outcome;
    }

    private static TurnEvent.Last last(TurnOutcome outcome, MessageId replyId) {
        return switch (outcome) {
            case TurnOutcome.Answered answered -> new TurnEvent.Completed(replyId, answered.usage());
            case TurnOutcome.Degraded degraded -> new TurnEvent.Completed(replyId, degraded.usage());
            case TurnOutcome.Stopped stopped ->
                new TurnEvent.Stopped(stopped.text().isEmpty() ? null : replyId);
            case TurnOutcome.Refused refused -> new TurnEvent.Refused(refused.reason());
            case TurnOutcome.Failed failed -> new TurnEvent.Failed(failed.code(), failed.message());
        };
    }
}
