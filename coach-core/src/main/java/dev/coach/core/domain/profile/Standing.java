package dev.coach.core.domain.profile;

import java.util.Locale;

/** What has become of an observation. */
public enum Standing {
    /** The profile goes by it. */
    CURRENT,
    /** It disagrees with the value that the profile holds: see {@link Conflict}. */
    CONTENDER,
    /** Something stronger, later or better proven counts instead. */
    SUPERSEDED,
    /** Its value was taken back, and no other took its place. */
    RETIRED,
    /** The coachee undid it. */
    UNDONE,
    /** The coachee rejected it, or another claim with the same evidence. */
    REJECTED,
    /** It says what becomes of other observations. */
    RULING;

    /** The name that callers see, for example {@code current}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
