package dev.coach.core.domain.budget;

import dev.coach.core.domain.conversation.TokenUsage;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much may be used of the model in a day, which begins at midnight UTC. What is absent is not bounded.
 *
 * @param tokensOfOneCoachee read and written
 * @param tokens of all coachees together
 * @param cost of all coachees together, in the currency of the prices; counts only what has a {@link Price}
 */
public record Budget(
        @Nullable Long tokensOfOneCoachee,
        @Nullable Long tokens,
        @Nullable BigDecimal cost) {
    public static final Budget NONE = new Budget(null, null, null);

    public Budget {
        if (tokensOfOneCoachee != null && tokensOfOneCoachee < 0
                || tokens != null && tokens < 0
                || cost != null && cost.signum() < 0) {
            throw new IllegalArgumentException(
                    "a budget cannot be negative: " + tokensOfOneCoachee + ", " + tokens + ", " + cost);
        }
    }

    /** Whose budget is spent. */
    public enum Bound {
        /** The coachee's own. */
        OF_ONE_COACHEE,
        /** That of all coachees together, in tokens or in cost. */
        OF_ALL
    }

    /**
     * The bound that a further call would break; empty when it may be made.
     *
     * @param spent what was used that day, and what other calls may still use
     * @param next what the call may use at most
     */
    public Optional<Bound> brokenBy(Spent spent, TokenUsage next) {
        if (tokensOfOneCoachee != null && spent.byCoachee().plus(next).total() > tokensOfOneCoachee) {
            return Optional.of(Bound.OF_ONE_COACHEE);
        }
        Tokens all = spent.byAll().plus(next);
        if (tokens != null && all.total() > tokens || cost != null && all.cost().compareTo(cost) > 0) {
            return Optional.of(Bound.OF_ALL);
        }
        return Optional.empty();
    }
}
