package dev.coach.cli.profile;

import dev.coach.core.domain.profile.Profile;
import java.time.Instant;
import java.util.Collection;

/** Prints a profile. */
interface ProfileReport {
    /**
     * Prints what is known.
     *
     * @param names the scalars, collections and views to print, in this order; what is not known is left out
     * @param now what is stale is told by
     */
    void print(Profile profile, Collection<String> names, Instant now);
}
