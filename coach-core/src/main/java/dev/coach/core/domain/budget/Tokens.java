package dev.coach.core.domain.budget;

import dev.coach.core.domain.conversation.TokenUsage;
import java.math.BigDecimal;

/**
 * Tokens of many model calls, read and written.
 *
 * @param cost of those that had a price
 */
public record Tokens(long input, long output, BigDecimal cost) {
    public static final Tokens NONE = new Tokens(0, 0, BigDecimal.ZERO);

    public Tokens plus(TokenUsage more) {
        return new Tokens(input + more.inputTokens(), output + more.outputTokens(), cost.add(more.costOrZero()));
    }

    public Tokens minus(TokenUsage less) {
        return new Tokens(input - less.inputTokens(), output - less.outputTokens(), cost.subtract(less.costOrZero()));
    }

    long total() {
        return input + output;
    }
}
