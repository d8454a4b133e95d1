package dev.coach.core.domain.conversation;

import java.util.Set;

/**
 * How the coach's asking stands in a conversation, over all of its messages.
 *
 * @param asked what complete replies asked for, as {@link Question#asked()} has it
 * @param quiet whether the coachee does not want to be asked, as the last decision has it
 */
public record Inquiry(Set<String> asked, boolean quiet) {
    /** Nothing was asked yet. */
    public static final Inquiry NONE = new Inquiry(Set.of(), false);

    public Inquiry {
        asked = Set.copyOf(asked);
    }
}
