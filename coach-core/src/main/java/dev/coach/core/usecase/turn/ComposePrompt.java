package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.ConversationStore;
import dev.coach.core.prompt.CoachReplyPrompt;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Stage 4: puts state, question, profile and the latest messages into words for a model. */
final class ComposePrompt {
    private final ConversationStore conversations;
    private final CoachReplyPrompt prompt;
    private final InstantSource clock;

    ComposePrompt(ConversationStore conversations, CoachReplyPrompt prompt, InstantSource clock) {
        this.conversations = conversations;
        this.prompt = prompt;
        this.clock = clock;
    }

    /** Id and version of the prompt. */
    String version() {
        return prompt.version();
    }

    ChatRequest run(TurnContext context, CoachingDecision decision) {
        return prompt.request(new CoachReplyPrompt.Input(
                decision, context.profile(), earlier(context), context.messages(), clock.instant()));
    }

    /** What was said before the messages in the context. */
    private @Nullable String earlier(TurnContext context) {
        return context.messages().getFirst().position() == 1
                ? null
                : conversations
                        .summary(context.turn().coachee(), context.turn().conversation())
                        .map(Summary::text)
                        .orElse(null);
    }
}
