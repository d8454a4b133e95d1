package dev.coach.core.domain.profile;

import java.util.Locale;

/** How much a source counts, highest first. A lower one never overwrites a higher one. */
public enum Authority {
    /** Set by the coachee in the profile itself. */
    CORRECTED,
    /** Extracted, then confirmed by the coachee. */
    CONFIRMED,
    /** Read in a document of the coachee. */
    DOCUMENT,
    /** Said by the coachee in a conversation. */
    SAID,
    /** Concluded from what was said. */
    INFERRED;

    public boolean outranks(Authority other) {
        return compareTo(other) < 0;
    }

    /** The name that callers see, for example {@code said}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
