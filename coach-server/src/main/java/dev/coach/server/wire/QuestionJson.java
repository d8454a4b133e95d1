package dev.coach.server.wire;

import dev.coach.core.domain.conversation.Question;
import org.jspecify.annotations.Nullable;

/** The one question of a turn. */
public record QuestionJson(String attribute, String text, String reason) {
    static @Nullable QuestionJson of(@Nullable Question question) {
        return question == null ? null : new QuestionJson(question.attribute(), question.text(), question.reason());
    }
}
