package dev.coach.core.domain.budget;

import dev.coach.core.domain.conversation.TokenUsage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much may be used of the model in a day, which begins at midnight UTC. What is absent is not bounded.
 *
 * @param tokensOfOneCoachee read and written
 * @param tokens of all coachees together
 * @param cost of all coachees together
 */
public record Budget(
        @Nullable Long tokensOfOneCoachee,
        @Nullable Long tokens,
        @Nullable Cost cost) {
    public static final Budget NONE = new Budget(null, null, null);

    public Budget {
        if (tokensOfOneCoachee != null && tokensOfOneCoachee < 0 || tokens != null && tokens < 0) {
            throw new IllegalArgumentException("tokens cannot be negative: " + tokensOfOneCoachee + ", " + tokens);
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
        if (tokens != null && all.total() > tokens || cost != null && cost.isBrokenBy(all)) {
            return Optional.of(Bound.OF_ALL);
        }
        return Optional.empty();
    }
}
