package dev.coach.core.domain.conversation;

/** What a model call used, in tokens as its vendor counts them; zero when no model took part. */
public record TokenUsage(int inputTokens, int outputTokens) {
    public static final TokenUsage NONE = new TokenUsage(0, 0);

    public TokenUsage {
        if (inputTokens < 0 || outputTokens < 0) {
            throw new IllegalArgumentException("tokens cannot be negative: " + inputTokens + ", " + outputTokens);
        }
    }
}
