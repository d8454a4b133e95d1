package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.prompt.CoachReplyPrompt;
import dev.coach.core.schema.Catalogue;

/** Stage 4: puts state, question, profile and the latest messages into words for a model. */
final class ComposePrompt {
    /** Enough for a reply that a person reads to its end. */
    static final int MAX_TOKENS = 800;

    private final CoachReplyPrompt prompt;

    ComposePrompt(Catalogue catalogue) {
        this.prompt = new CoachReplyPrompt(catalogue);
    }

    ChatRequest run(TurnContext context, CoachingDecision decision) {
        return new ChatRequest(
                prompt.instructions(decision, context.profile()),
                context.messages().stream()
                        .map(message -> new ChatRequest.ChatMessage(message.speaker(), message.text()))
                        .toList(),
                MAX_TOKENS);
    }
}
