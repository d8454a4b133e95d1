package dev.coach.core.domain.budget;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnOutcome;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a turn sets aside before it asks the model, so that turns that run at the same time do not spend the same budget.
 *
 * @param day in UTC
 * @param atMost by estimate, with its cost at that price
 * @param price of the dearest model that may be asked; absent when it has none
 */
public record Reservation(
        LocalDate day, TokenUsage atMost, @Nullable Price price) {
    public Reservation {
        Objects.requireNonNull(day, "day");
        atMost = priced(atMost, price);
    }

    /**
     * What takes the place of the reservation once the turn has ended: what the vendor counted, or else an estimate, because a
     * reply that broke off is paid for, too; the larger one of both where the vendor counted only a part. Nothing when the model did not begin.
     */
    public TokenUsage charge(TurnOutcome outcome) {
        TokenUsage counted = outcome.usage();
        boolean byNoModel = outcome instanceof TurnOutcome.Degraded degraded && !degraded.byModel();
        if (byNoModel || outcome.isComplete() && counted.inputTokens() > 0 && counted.outputTokens() > 0) {
            return counted;
        }
        TokenUsage estimate = priced(
                new TokenUsage(
                        atMost.inputTokens(), Math.min(atMost.outputTokens(), TokenUsage.estimate(outcome.text()))),
                price);
        return counted.orMore(estimate);
    }

    private static TokenUsage priced(TokenUsage usage, @Nullable Price price) {
        return price == null ? usage : price.charge(usage);
    }
}
