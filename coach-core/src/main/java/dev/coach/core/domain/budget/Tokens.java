package dev.coach.core.domain.budget;

import dev.coach.core.domain.conversation.TokenUsage;

/** Tokens of many model calls, read and written. */
public record Tokens(long input, long output) {
    public static final Tokens NONE = new Tokens(0, 0);

    public Tokens plus(TokenUsage more) {
        return new Tokens(input + more.inputTokens(), output + more.outputTokens());
    }

    public Tokens minus(TokenUsage less) {
        return new Tokens(input - less.inputTokens(), output - less.outputTokens());
    }

    long total() {
        return input + output;
    }
}
