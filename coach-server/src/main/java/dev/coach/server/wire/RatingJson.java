package dev.coach.server.wire;

import dev.coach.core.domain.conversation.Rating;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the coachee thinks of a reply; unchecked when it comes in.
 *
 * @param rating {@code up} or {@code down}; absent to take it back
 */
public record RatingJson(@Nullable String rating, @Nullable String reason) {
    static @Nullable RatingJson of(@Nullable Rating rating) {
        return rating == null ? null : new RatingJson(rating.thumb().name().toLowerCase(Locale.ROOT), rating.reason());
    }
}
