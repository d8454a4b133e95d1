package dev.coach.core.domain.budget;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.conversation.TurnOutcome;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a turn sets aside before it asks the model, so that turns that run at the same time do not spend the same budget.
 *
 * @param day in UTC
 * @param atMost by estimate
 */
public record Reservation(LocalDate day, TokenUsage atMost) {
    public Reservation {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(atMost, "atMost");
    }

    /**
     * What takes the place of the reservation once the turn has ended: what the vendor counted, or else an estimate, because a
     * reply that broke off is paid for, too. Nothing when the model did not begin.
     */
    public TokenUsage charge(TurnOutcome outcome) {
        if (!outcome.usage().equals(TokenUsage.NONE)) {
            return outcome.usage();
        }
        return outcome instanceof TurnOutcome.Degraded degraded && !degraded.byModel()
                ? TokenUsage.NONE
                : new TokenUsage(
                        atMost.inputTokens(), Math.min(atMost.outputTokens(), TokenUsage.estimate(outcome.text())));
    }
}
