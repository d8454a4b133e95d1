package dev.coach.core.domain.conversation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a model call used, in tokens as its vendor counts them; zero when no model took part.
 *
 * @param cost in the currency of the model's price; absent when it has none
 */
public record TokenUsage(
        int inputTokens, int outputTokens, @Nullable BigDecimal cost) {
    /** English has about four bytes a token, other languages and names have fewer. */
    private static final int BYTES_A_TOKEN = 3;

    public static final TokenUsage NONE = new TokenUsage(0, 0);

    public TokenUsage {
        if (inputTokens < 0 || outputTokens < 0) {
            throw new IllegalArgumentException("tokens cannot be negative: " + inputTokens + ", " + outputTokens);
        }
        if (cost != null) {
            if (cost.signum() < 0) {
                throw new IllegalArgumentException("a cost cannot be negative: " + cost);
            }
            // Equal costs are written in one way.
            cost = cost.stripTrailingZeros();
        }
    }

    /** Of a model without a price. */
    public TokenUsage(int inputTokens, int outputTokens) {
        this(inputTokens, outputTokens, null);
    }

    /** Both together, as far as an {@code int} goes. The cost is of what has one. */
    public TokenUsage plus(TokenUsage other) {
        return new TokenUsage(
                sum(inputTokens, other.inputTokens),
                sum(outputTokens, other.outputTokens),
                cost == null && other.cost == null ? null : costOrZero().add(other.costOrZero()));
    }

    /** Of each count the larger one. */
    public TokenUsage orMore(TokenUsage other) {
        return new TokenUsage(
                Math.max(inputTokens, other.inputTokens),
                Math.max(outputTokens, other.outputTokens),
                cost == null && other.cost == null ? null : costOrZero().max(other.costOrZero()));
    }

    /** Vendors may tell anything. */
    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    /** Whether nothing was used. */
    public boolean isNone() {
        return inputTokens == 0 && outputTokens == 0;
    }

    public BigDecimal costOrZero() {
        return cost == null ? BigDecimal.ZERO : cost;
    }

    /** About how many tokens a text has; rather too many than too few. */
    public static int estimate(String text) {
        return Math.ceilDiv(text.getBytes(StandardCharsets.UTF_8).length, BYTES_A_TOKEN);
    }
}
