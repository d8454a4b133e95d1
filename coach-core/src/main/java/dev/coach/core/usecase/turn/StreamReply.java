package dev.coach.core.usecase.turn;

import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.guided.GuidedCoach;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.schema.Catalogue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stage 5: has the model answer, or the guided coach when there is no model, it cannot begin or its budget is spent. */
final class StreamReply {
    private static final String EMPTY = "The model gave an empty answer.";

    private final GuidedCoach guidedCoach;
    private final @Nullable ChatModel model;
    private final ComposePrompt composePrompt;
    private final ReserveBudget reserveBudget;

    /** @param composePrompt words the request for the model, if it is asked */
    StreamReply(
            Catalogue catalogue, @Nullable ChatModel model, ComposePrompt composePrompt, ReserveBudget reserveBudget) {
        this.guidedCoach = new GuidedCoach(catalogue);
        this.model = model;
        this.composePrompt = composePrompt;
        this.reserveBudget = reserveBudget;
    }

    TurnOutcome run(TurnContext context, CoachingDecision decision, TurnJournal journal, StopSignal stop) {
        if (stop.isGiven()) {
            return ended("", stop);
        }
        if (model == null || isForTheGuidedCoach(context)) {
            return new TurnOutcome.Answered(guide(context, decision, journal), TokenUsage.NONE);
        }
        ChatRequest request = composePrompt.run(context, decision);
        Optional<String> spent = reserveBudget.run(context.turn(), request);
        if (spent.isPresent()) {
            return degrade(spent.get(), TokenUsage.NONE, context, decision, journal);
        }
        journal.writtenBy(composePrompt.version());
        ChatReply reply = model.stream(request, new Pieces(journal, stop));
        String text = journal.text();
        if (stop.isGiven() && !(reply instanceof ChatReply.Complete)) {
            // However the model takes being stopped.
            reply = new ChatReply.Stopped();
        }
        if (text.isBlank()) {
            return switch (reply) {
                case ChatReply.Refused(String reason) -> new TurnOutcome.Refused("", reason);
                case ChatReply.Failed(String reason) -> degrade(reason, TokenUsage.NONE, context, decision, journal);
                case ChatReply.Complete(TokenUsage usage) -> degrade(EMPTY, usage, context, decision, journal);
                case ChatReply.CutByLength(TokenUsage usage) -> degrade(EMPTY, usage, context, decision, journal);
                case ChatReply.Stopped stopped -> ended("", stop);
            };
        }
        return switch (reply) {
            case ChatReply.Complete(TokenUsage usage) -> new TurnOutcome.Answered(text, usage);
            case ChatReply.CutByLength(TokenUsage usage) ->
                new TurnOutcome.Failed(
                        text,
                        ErrorCode.REPLY_CUT,
                        "The model reached the most that it may write at once. Ask it to go on.",
                        usage);
            case ChatReply.Refused(String reason) -> new TurnOutcome.Refused(text, reason);
            case ChatReply.Stopped stopped -> ended(text, stop);
            case ChatReply.Failed(String reason) -> new TurnOutcome.Failed(text, ErrorCode.MODEL_UNAVAILABLE, reason);
        };
    }

    /** Who begins to write. */
    String writer(TurnContext context) {
        return model == null || isForTheGuidedCoach(context) ? GuidedCoach.VERSION : composePrompt.version();
    }

    /** Somebody in danger gets words that were weighed, and not what a model happens to say. */
    private static boolean isForTheGuidedCoach(TurnContext context) {
        return context.crisis() != null;
    }

    private static TurnOutcome ended(String text, StopSignal stop) {
        return stop.isInterruption()
                ? new TurnOutcome.Failed(
                        text,
                        ErrorCode.TURN_INTERRUPTED,
                        "Coach is being restarted. What was said so far is kept; have your message answered again in a moment.")
                : new TurnOutcome.Stopped(text);
    }

    /** Keeps what the model writes until nobody wants more. */
    private record Pieces(TurnJournal journal, StopSignal stop) implements ChatModel.DeltaListener {
        @Override
        public boolean onDelta(String text) {
            if (stop.isGiven()) {
                return false;
            }
            // A model that writes nothing else has not begun: the guided coach may still answer.
            if (journal.hasText() || !text.isBlank()) {
                journal.add(new TurnEvent.Delta(text));
            }
            return !stop.isGiven();
        }

        @Override
        public void onStoppable(Runnable end) {
            stop.endBy(end);
        }
    }

    /** @param usage of a model that wrote nothing */
    private TurnOutcome degrade(
            String reason, TokenUsage usage, TurnContext context, CoachingDecision decision, TurnJournal journal) {
        journal.add(new TurnEvent.Degraded(reason, GuidedCoach.VERSION));
        return new TurnOutcome.Degraded(guide(context, decision, journal), reason, usage);
    }

    private String guide(TurnContext context, CoachingDecision decision, TurnJournal journal) {
        journal.writtenBy(GuidedCoach.VERSION);
        String text = guidedCoach.reply(decision, context.said());
        for (String word : text.split("(?<=\\s)(?=\\S)")) {
            journal.add(new TurnEvent.Delta(word));
        }
        return text;
    }
}
