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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stage 5: has a model answer: the first one that begins to. When none does, as there is none, each fails before its first word or
 * the budget is spent, it is the guided coach.
 */
final class StreamReply {
    private static final String EMPTY = "The model gave an empty answer.";

    private final GuidedCoach guidedCoach;
    private final List<ChatModel> models;
    private final ComposePrompt composePrompt;
    private final ReserveBudget reserveBudget;

    /**
     * @param models in the order in which they are asked; may be none
     * @param composePrompt words the request for a model, if one is asked
     */
    StreamReply(Catalogue catalogue, List<ChatModel> models, ComposePrompt composePrompt, ReserveBudget reserveBudget) {
        this.guidedCoach = new GuidedCoach(catalogue);
        this.models = models;
        this.composePrompt = composePrompt;
        this.reserveBudget = reserveBudget;
    }

    TurnOutcome run(TurnContext context, CoachingDecision decision, TurnJournal journal, StopSignal stop) {
        if (stop.isGiven()) {
            return interrupted("", stop);
        }
        if (models.isEmpty() || isForTheGuidedCoach(context)) {
            return new TurnOutcome.Answered(guide(context, decision, journal), TokenUsage.NONE);
        }
        ChatRequest request = composePrompt.run(context, decision);
        Optional<String> spent = reserveBudget.run(context.turn(), request);
        if (spent.isPresent()) {
            return degrade(spent.get(), TokenUsage.NONE, context, decision, journal);
        }
        journal.writtenBy(composePrompt.version());
        List<String> failures = new ArrayList<>();
        TokenUsage usedInVain = TokenUsage.NONE;
        for (ChatModel model : models) {
            ChatReply reply = ask(model, request, journal, stop, failures);
            if (journal.hasText() || !isInVain(reply)) {
                return outcome(reply, journal.text(), stop, failures, usedInVain);
            }
            failures.add(reply instanceof ChatReply.Failed failed ? failed.reason() : EMPTY);
            usedInVain = usedInVain.plus(reply.usage());
        }
        return degrade(String.join(" ", failures), usedInVain, context, decision, journal);
    }

    private ChatReply ask(
            ChatModel model, ChatRequest request, TurnJournal journal, StopSignal stop, List<String> failures) {
        String insteadOf = failures.isEmpty()
                ? null
                : "%s The model %s answers in its place.".formatted(String.join(" ", failures), model.name());
        ChatReply reply = model.stream(request, new Pieces(journal, stop, insteadOf, composePrompt.version()));
        // However the model takes being stopped.
        return stop.isGiven() && !(reply instanceof ChatReply.Complete) ? new ChatReply.Stopped() : reply;
    }

    /** Whether somebody else is to answer, as long as no word was said. */
    private static boolean isInVain(ChatReply reply) {
        return switch (reply) {
            case ChatReply.Complete complete -> true;
            case ChatReply.CutByLength cut -> true;
            case ChatReply.Failed failed -> true;
            case ChatReply.Refused refused -> false;
            case ChatReply.Filtered filtered -> false;
            case ChatReply.Stopped stopped -> false;
        };
    }

    private static TurnOutcome outcome(
            ChatReply reply, String text, StopSignal stop, List<String> failures, TokenUsage usedInVain) {
        return switch (reply) {
            case ChatReply.Complete(TokenUsage usage) ->
                failures.isEmpty()
                        ? new TurnOutcome.Answered(text, usage)
                        : new TurnOutcome.Degraded(text, String.join(" ", failures), usage.plus(usedInVain), true);
            case ChatReply.CutByLength(TokenUsage usage) ->
                new TurnOutcome.Failed(
                        text,
                        ErrorCode.REPLY_CUT,
                        "The model reached the most that it may write at once. Ask it to go on.",
                        usage.plus(usedInVain));
            case ChatReply.Refused(String reason, var usage) ->
                new TurnOutcome.Refused(text, reason, usage.plus(usedInVain));
            case ChatReply.Filtered(String reason, var usage) ->
                new TurnOutcome.Refused(text, reason, usage.plus(usedInVain));
            case ChatReply.Stopped stopped -> interrupted(text, stop);
            case ChatReply.Failed(var failure, String reason, var usage) ->
                new TurnOutcome.Failed(text, ErrorCode.MODEL_UNAVAILABLE, reason, usage.plus(usedInVain));
        };
    }

    /** Who begins to write. */
    String writer(TurnContext context) {
        return models.isEmpty() || isForTheGuidedCoach(context) ? GuidedCoach.VERSION : composePrompt.version();
    }

    /** Somebody in danger gets words that were weighed, and not what a model happens to say. */
    private static boolean isForTheGuidedCoach(TurnContext context) {
        return context.crisis() != null;
    }

    private static TurnOutcome interrupted(String text, StopSignal stop) {
        return stop.isInterruption()
                ? new TurnOutcome.Failed(
                        text,
                        ErrorCode.TURN_INTERRUPTED,
                        "Coach is being restarted. What was said so far is kept; have your message answered again in a moment.")
                : new TurnOutcome.Stopped(text);
    }

    /**
     * Keeps what the model writes until nobody wants more.
     *
     * @param insteadOf why another model does not answer, told before the first word; absent for the first model
     */
    private record Pieces(
            TurnJournal journal, StopSignal stop, @Nullable String insteadOf, String version)
            implements ChatModel.DeltaListener {
        @Override
        public boolean onDelta(String text) {
            if (stop.isGiven()) {
                return false;
            }
            // A model that writes nothing else has not begun: the guided coach may still answer.
            if (journal.hasText() || !text.isBlank()) {
                if (insteadOf != null && !journal.hasText()) {
                    journal.add(new TurnEvent.Degraded(insteadOf, version));
                }
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
