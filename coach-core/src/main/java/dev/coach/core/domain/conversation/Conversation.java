package dev.coach.core.domain.conversation;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.VisibleText;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thread between one coachee and the coach.
 *
 * @param title the first words of the first message; empty until there is one
 * @param updatedAt when its last turn was admitted or ended
 * @param branchedFrom where it left another conversation; absent for one that began empty
 */
public record Conversation(
        ConversationId id,
        CoacheeId coachee,
        String title,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Branch branchedFrom) {
    private static final int MAX_TITLE = 60;

    public Conversation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(coachee, "coachee");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    /** One that begins empty. */
    public Conversation(ConversationId id, CoacheeId coachee, String title, Instant createdAt, Instant updatedAt) {
        this(id, coachee, title, createdAt, updatedAt, null);
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
