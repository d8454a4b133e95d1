package dev.coach.core.domain.budget;

import dev.coach.core.domain.conversation.TokenUsage;
import java.math.BigDecimal;

/**
 * What a model costs, in whatever currency the host counts in.
 *
 * @param input of a million tokens that it reads
 * @param output of a million tokens that it writes
 */
public record Price(BigDecimal input, BigDecimal output) {
    private static final int MILLION = 6;

    public Price {
        if (input.signum() < 0 || output.signum() < 0) {
            throw new IllegalArgumentException("no price is negative: " + input + ", " + output);
        }
    }

    /** The same use, with what it costs at this price. */
    public TokenUsage charge(TokenUsage usage) {
        BigDecimal cost = input.multiply(BigDecimal.valueOf(usage.inputTokens()))
                .add(output.multiply(BigDecimal.valueOf(usage.outputTokens())))
                .movePointLeft(MILLION);
        return new TokenUsage(usage.inputTokens(), usage.outputTokens(), cost);
    }

    /** What it costs at most when either model may be asked. */
    public Price orDearer(Price other) {
        return new Price(input.max(other.input), output.max(other.output));
    }
}
