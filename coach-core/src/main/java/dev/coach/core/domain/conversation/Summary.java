package dev.coach.core.domain.conversation;

import dev.coach.core.domain.VisibleText;
import java.util.Objects;

/**
 * What a conversation was about, in short, up to one of its messages. The coach goes by it where it does not see the messages
 * themselves; nothing is ever extracted from it.
 *
 * @param through the position of the last message in it
 * @param writtenBy id and version of the prompt that it was written by
 */
public record Summary(String text, int through, String writtenBy) {
    /** In characters; of a longer one the end is cut. */
    public static final int MAX_LENGTH = 6_000;

    public Summary {
        Objects.requireNonNull(writtenBy, "writtenBy");
        text = VisibleText.cut(text, MAX_LENGTH);
        if (text.isBlank() || through < 1) {
            throw new IllegalArgumentException("a summary has words, up to a message: " + through);
        }
    }
}
