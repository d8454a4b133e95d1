package dev.coach.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import org.jspecify.annotations.Nullable;

/** Why nothing more is taken from a model. */
sealed interface Ending {
    /** The model says that it has answered. */
    record Answered(ChatResponse response) implements Ending {}

    /** The model reports an error, or threw one. */
    record Broken(@Nullable Throwable error) implements Ending {}

    /** It writes and writes. */
    record Endless() implements Ending {}

    /** It gave no sign for too long, or did not come to its end. */
    record Overdue(Trouble what) implements Ending {}

    /** Whether it is the model's own, after which it is at rest. */
    default boolean isTheModels() {
        return switch (this) {
            case Answered answered -> true;
            case Broken broken -> true;
            case Endless endless -> false;
            case Overdue overdue -> false;
        };
    }
}
