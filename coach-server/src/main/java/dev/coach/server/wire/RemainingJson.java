package dev.coach.server.wire;

import dev.coach.core.domain.conversation.Remaining;
import org.jspecify.annotations.Nullable;

/** What is left that is worth asking. */
public record RemainingJson(int questions, int seconds) {
    static @Nullable RemainingJson of(Remaining remaining) {
        return remaining.equals(Remaining.NONE) ? null : new RemainingJson(remaining.questions(), remaining.seconds());
    }
}
