package dev.coach.server.wire;

import dev.coach.core.domain.conversation.TokenUsage;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a model call used; the cost as a decimal number without an exponent. */
public record TokenUsageJson(
        int inputTokens, int outputTokens, @Nullable String cost) {
    static TokenUsageJson of(TokenUsage usage) {
        BigDecimal cost = usage.cost();
        return new TokenUsageJson(
                usage.inputTokens(), usage.outputTokens(), cost == null ? null : cost.toPlainString());
    }
}
