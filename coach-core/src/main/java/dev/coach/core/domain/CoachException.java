package dev.coach.core.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one exception of the engine. Its message is written for the person who can act on it and never holds a coachee's
 * words.
 */
public final class CoachException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final String forOperator;

    public CoachException(ErrorCode code, String message) {
        this(code, message, null);
    }

    public CoachException(ErrorCode code, String message, @Nullable Throwable cause) {
        this(code, message, message, cause);
    }

    /** @param forOperator what happened and what to do, for whoever runs Coach; no coachee reads it */
    public CoachException(ErrorCode code, String message, String forOperator, @Nullable Throwable cause) {
        super(Objects.requireNonNull(message, "message"), cause);
        this.code = Objects.requireNonNull(code, "code");
        this.forOperator = Objects.requireNonNull(forOperator, "forOperator");
    }

    public ErrorCode code() {
        return code;
    }

    /** The message for whoever runs Coach; mostly the message itself. */
    public String forOperator() {
        return forOperator;
    }

    /** A thing that does not exist for this coachee: {@code notFound("conversation", id)}. */
    public static CoachException notFound(String kind, Object id) {
        return new CoachException(ErrorCode.NOT_FOUND, "There is no %s %s.".formatted(kind, id));
    }
}
