package dev.coach.core.domain.conversation;

import java.util.Objects;

/**
 * The one question that a turn may ask.
 *
 * @param attribute the attribute that the answer fills, for example {@code current_title}
 * @param text the question in plain words
 * @param reason why it is worth asking, in words for the coachee
 */
public record Question(String attribute, String text, String reason) {
    public Question {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
    }
}
