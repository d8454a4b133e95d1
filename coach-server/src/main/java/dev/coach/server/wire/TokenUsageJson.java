package dev.coach.server.wire;

import dev.coach.core.domain.conversation.TokenUsage;

/** What a model call used. */
public record TokenUsageJson(int inputTokens, int outputTokens) {
    static TokenUsageJson of(TokenUsage usage) {
        return new TokenUsageJson(usage.inputTokens(), usage.outputTokens());
    }
}
