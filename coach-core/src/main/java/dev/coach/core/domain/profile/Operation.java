package dev.coach.core.domain.profile;

import java.util.Locale;

/** What a claim does to its attribute. */
public enum Operation {
    /** It has this value: "I am a nurse". */
    ASSERT,
    /** It no longer has a value: "I don't manage people any more". */
    RETIRE,
    /** The coachee does not want to say; the question is not asked again. */
    DECLINE;

    /** The name that callers see, for example {@code assert}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
