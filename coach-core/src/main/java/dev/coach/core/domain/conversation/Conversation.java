package dev.coach.core.domain.conversation;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.VisibleText;
import java.time.Instant;
import java.util.Objects;

/**
 * A thread between one coachee and the coach.
 *
 * @param title the first words of the first message; empty until there is one
 * @param updatedAt when its last turn was admitted or ended
 */
public record Conversation(ConversationId id, CoacheeId coachee, String title, Instant createdAt, Instant updatedAt) {
    private static final int MAX_TITLE = 60;

    public Conversation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(coachee, "coachee");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    /** The title that a first message gives: its first words, at most 60 characters, on one line. */
    public static String titleOf(String firstMessage) {
        String line = firstMessage.strip().replaceAll("\\s+", " ");
        if (line.length() <= MAX_TITLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', MAX_TITLE);
        int cut = end > 0 ? end : MAX_TITLE;
        return VisibleText.cut(line, cut);
    }
}
