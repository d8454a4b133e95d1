package dev.coach.core.domain.conversation;

import dev.coach.core.domain.Language;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules chose for one turn.
 *
 * @param reasons why this state, in words for the coachee; never empty
 * @param question what to ask at the end of the reply; absent when nothing is worth asking
 * @param quiet whether the coachee does not want to be asked
 * @param remaining what is left to ask until the coach has what it needs
 * @param language in which the coach speaks, reasons and question included
 */
public record CoachingDecision(
        CoachingState state,
        List<String> reasons,
        @Nullable Question question,
        boolean quiet,
        Remaining remaining,
        Language language) {
    public CoachingDecision {
        Objects.requireNonNull(state, "state");
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a decision needs a reason: " + state);
        }
        if (quiet && question != null) {
            throw new IllegalArgumentException("who does not want to be asked is not asked: " + question.attribute());
        }
        Objects.requireNonNull(remaining, "remaining");
        Objects.requireNonNull(language, "language");
    }

    /** A decision in English that says nothing of what is left. */
    public CoachingDecision(CoachingState state, List<String> reasons, @Nullable Question question, boolean quiet) {
        this(state, reasons, question, quiet, Remaining.NONE, Language.ENGLISH);
    }
}
