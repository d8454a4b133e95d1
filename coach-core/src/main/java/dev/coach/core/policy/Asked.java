package dev.coach.core.policy;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is not to be asked for again, and how the coachee took what was.
 *
 * @param attributes what was asked for in the conversation, or lately in another one
 * @param last what was asked for last; absent when the last reply asked nothing
 * @param wish what the coachee would like to be asked now
 */
public record Asked(Set<String> attributes, @Nullable String last, Wish wish) {
    /** What the coachee would like to be asked. */
    public enum Wish {
        ANYTHING,
        /** What the coachee could do next: they ask for advice. */
        A_STEP,
        /** What was asked last, once more: the coachee wants to know why. */
        THE_SAME,
        /** What was asked last is left open. */
        SOMETHING_ELSE,
        NOTHING,
        /** Nothing in this reply: the coachee says goodbye, or questions have led nowhere. */
        NOTHING_NOW
    }

    public Asked {
        attributes = Set.copyOf(attributes);
        if (last == null && (wish == Wish.THE_SAME || wish == Wish.SOMETHING_ELSE)) {
            throw new IllegalArgumentException("nothing was asked last: " + wish);
        }
    }

    /** These attributes, and the coachee minds nothing. */
    public static Asked of(Set<String> attributes) {
        return new Asked(attributes, null, Wish.ANYTHING);
    }

    String lastOne() {
        return Objects.requireNonNull(last);
    }
}
