package dev.coach.core.domain.profile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a claim does to its attribute. */
public enum Operation {
    /** It has this value: "I am a nurse". */
    ASSERT,
    /** It no longer has this value, or any when none is named: "I'm no longer a nurse", "I don't manage people any more". */
    RETIRE,
    /** The coachee does not want to say; the question is not asked again. */
    DECLINE;

    /** Whether a claim of this kind may come with this value, or without one. */
    boolean allows(@Nullable String value) {
        return switch (this) {
            case ASSERT -> value != null;
            case RETIRE -> true;
            case DECLINE -> value == null;
        };
    }

    /** The name that callers see, for example {@code assert}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
