package dev.coach.core.domain.profile;

import java.time.Instant;
import java.util.Objects;

/**
 * The current value of an attribute with the observation that it comes from.
 *
 * @param value in canonical form
 * @param authority of the observation, or confirmed
 * @param observation the one in the ledger that it was taken from
 * @param observedAt when the coachee said it, or confirmed it
 */
public record ProfileValue(
        String value,
        double confidence,
        Authority authority,
        Source source,
        String quote,
        ObservationId observation,
        Instant observedAt,
        Instant extractedAt) {
    private static final double DOUBTFUL = 0.5;

    public ProfileValue {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(observedAt, "observedAt");
        Objects.requireNonNull(extractedAt, "extractedAt");
    }

    /** Whether it was read with so little certainty that it is worth asking again. */
    public boolean isDoubtful() {
        return confidence < DOUBTFUL;
    }

    /** The same, read with another degree of certainty. */
    public ProfileValue withConfidence(double certainty) {
        return new ProfileValue(value, certainty, authority, source, quote, observation, observedAt, extractedAt);
    }
}
