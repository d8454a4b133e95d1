package dev.coach.core.domain.budget;

import java.util.Objects;

/** What was used of the model in a day, with what running turns may still use. */
public record Spent(Tokens byCoachee, Tokens byAll) {
    public Spent {
        Objects.requireNonNull(byCoachee, "byCoachee");
        Objects.requireNonNull(byAll, "byAll");
    }
}
