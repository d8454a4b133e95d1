package dev.coach.core.domain.conversation;

import java.util.Objects;

/**
 * The one question that a turn may ask.
 *
 * @param attribute the attribute that the answer fills, for example {@code current_title}
 * @param asked what is kept with the reply so that the answer is read as one: the attribute, and of a field of an item which item it
 *     is, {@code positions.current/ID}
 * @param text the question in plain words
 * @param reason why it is worth asking, in words for the coachee
 */
public record Question(String attribute, String asked, String text, String reason) {
    public Question {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
    }

    /** A question about a scalar. */
    public Question(String attribute, String text, String reason) {
        this(attribute, attribute, text, reason);
    }
}
