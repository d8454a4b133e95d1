package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.CoachingDecision;
import dev.coach.core.domain.conversation.Summary;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.prompt.CoachReplyPrompt;
import java.time.InstantSource;
import java.util.Optional;

/** Stage 4: puts state, question, profile and the latest messages into words for a model. */
final class ComposePrompt {
    private final CoachReplyPrompt prompt;
    private final InstantSource clock;

    ComposePrompt(CoachReplyPrompt prompt, InstantSource clock) {
        this.prompt = prompt;
        this.clock = clock;
    }

    /** Id and version of the prompt. */
    String version() {
        return prompt.version();
    }

    ChatRequest run(TurnContext context, CoachingDecision decision) {
        return prompt.request(new CoachReplyPrompt.Input(
                decision,
                context.profile(),
                Optional.ofNullable(context.summary()).map(Summary::text).orElse(null),
                context.messages(),
                clock.instant()));
    }
}
