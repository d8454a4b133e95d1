package dev.coach.core.domain.conversation;

import java.util.Locale;
import java.util.Objects;

/**
 * That the coachee may be in danger.
 *
 * @param language in which it was said
 * @param now whether the latest message says so, and not one shortly before it
 */
public record Crisis(Locale language, boolean now) {
    public Crisis {
        Objects.requireNonNull(language, "language");
    }
}
