package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.extraction.conversation.ConversationRules;
import dev.coach.core.port.Admission;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.port.IdSource;
import dev.coach.core.port.ProfileStore.Known;
import dev.coach.core.port.ProfileStore.Watermark;
import dev.coach.core.port.Telemetry;
import dev.coach.core.port.TurnCompletion;
import dev.coach.core.port.TurnCompletion.Heard;
import dev.coach.core.usecase.profile.ResolveObserved;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stage 6: stores reply, outcome, what the message said of the coachee and follow-up work in one transaction, then tells the
 * listener that it is done. When the profile changed meanwhile, reading the message is follow-up work.
 */
final class RecordReply {
    private static final Logger LOG = LoggerFactory.getLogger(RecordReply.class);

    private final ConversationStore conversations;
    private final ResolveObserved resolveObserved;
    private final ScheduleFollowUps scheduleFollowUps;
    private final IdSource ids;
    private final InstantSource clock;
    private final Telemetry telemetry;

    RecordReply(
            ConversationStore conversations,
            ResolveObserved resolveObserved,
            ScheduleFollowUps scheduleFollowUps,
            IdSource ids,
            InstantSource clock,
            Telemetry telemetry) {
        this.conversations = conversations;
        this.resolveObserved = resolveObserved;
        this.scheduleFollowUps = scheduleFollowUps;
        this.ids = ids;
        this.clock = clock;
        this.telemetry = telemetry;
    }

    /**
     * @param context absent when the turn broke before there was one, or because of it
     * @param decision absent when the turn broke before there was one
     */
    TurnOutcome run(
            Admission.Admitted admitted,
            @Nullable TurnContext context,
            @Nullable CoachingDecision decision,
            TurnOutcome outcome,
            TurnJournal journal) {
        Turn turn = admitted.turn();
        MessageId replyId = new MessageId(ids.next());
        TurnEvent.Last last = last(outcome, replyId);
        Instant now = clock.instant();
        TurnCompletion completion =
                new TurnCompletion(turn, decision, outcome, journal.writtenBy(), replyId, journal.endWith(last), now);
        if (!completeWith(context, completion) && !complete(completion, context)) {
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

    /** @return whether the turn has ended, with what was heard in the profile */
    private boolean completeWith(@Nullable TurnContext context, TurnCompletion completion) {
        Known ground = context == null ? null : context.ground();
        if (context == null || ground == null) {
            return false;
        }
        Message message = context.messages().getLast();
        try {
            ProfileUpdate update = resolveObserved.run(ground, context.observed());
            Heard heard = new Heard(update, new Watermark(message.conversation(), message.position()));
            boolean stored = conversations.complete(
                    completion.hearing(heard), scheduleFollowUps.run(completion.turn(), context, true));
            if (stored) {
                telemetry.profileUpdated(
                        ConversationRules.EXTRACTOR,
                        update.observations().size(),
                        context.observed().rejected());
            }
            return stored;
        } catch (CoachException refused) {
            if (refused.code() != ErrorCode.VERSION_CONFLICT) {
                throw refused;
            }
            LOG.debug(
                    "The profile changed during turn {}; the background reads its message",
                    completion.turn().id(),
                    refused);
            return false;
        }
    }

    private boolean complete(TurnCompletion completion, @Nullable TurnContext context) {
        return conversations.complete(completion, scheduleFollowUps.run(completion.turn(), context, false));
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
