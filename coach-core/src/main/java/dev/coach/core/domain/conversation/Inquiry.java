package dev.coach.core.domain.conversation;

import java.time.Duration;
import java.util.Set;

/**
 * How the coach's asking stands in a conversation, over all of its messages.
 *
 * @param asked what complete replies asked for, as {@link Question#asked()} has it
 * @param answered what the coachee was asked for in other conversations and said something to, in the {@link #RESTS} before this one was opened
 * @param quiet whether the coachee does not want to be asked, as the last decision has it
 */
public record Inquiry(Set<String> asked, Set<String> answered, boolean quiet) {
    /** How long a question rests once something was said to it, though nothing came of it. */
    public static final Duration RESTS = Duration.ofDays(14);

    /** Nothing was asked yet. */
    public static final Inquiry NONE = new Inquiry(Set.of(), Set.of(), false);

    public Inquiry {
        asked = Set.copyOf(asked);
        answered = Set.copyOf(answered);
    }
}
