package dev.coach.core.policy;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ProfileValue;
import java.time.Instant;

/** Tells when a value has become too old to go by. */
public final class Staleness {
    private Staleness() {}

    /** Whether it was said, or confirmed, longer ago than its attribute stays fresh. */
    public static boolean isStale(Attribute<?> attribute, ProfileValue value, Instant now) {
        return attribute.isStale(value.observedAt(), now);
    }
}
