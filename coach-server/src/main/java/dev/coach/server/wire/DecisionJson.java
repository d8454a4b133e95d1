package dev.coach.server.wire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which observation the coachee decides about, unchecked.
 *
 * @param observation absent for the one that the value comes from, or the latest change
 */
public record DecisionJson(@Nullable UUID observation) {
    public static final DecisionJson CURRENT = new DecisionJson(null);
}
