package dev.coach.core.domain.conversation;

import java.nio.charset.StandardCharsets;

/** What a model call used, in tokens as its vendor counts them; zero when no model took part. */
public record TokenUsage(int inputTokens, int outputTokens) {
    /** English has about four bytes a token, other languages and names have fewer. */
    private static final int BYTES_A_TOKEN = 3;

    public static final TokenUsage NONE = new TokenUsage(0, 0);

    public TokenUsage {
        if (inputTokens < 0 || outputTokens < 0) {
            throw new IllegalArgumentException("tokens cannot be negative: " + inputTokens + ", " + outputTokens);
        }
    }

    /** Both together. */
    public TokenUsage plus(TokenUsage other) {
        return new TokenUsage(inputTokens + other.inputTokens, outputTokens + other.outputTokens);
    }

    /** About how many tokens a text has; rather too many than too few. */
    public static int estimate(String text) {
        return Math.ceilDiv(text.getBytes(StandardCharsets.UTF_8).length, BYTES_A_TOKEN);
    }
}
