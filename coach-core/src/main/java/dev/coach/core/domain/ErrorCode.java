package dev.coach.core.domain;

/** Every way in which a use case fails. The lower-case name is the {@code code} that callers see. */
public enum ErrorCode {
    /** A message, name or file holds nothing. */
    EMPTY_INPUT(ErrorCategory.USER, false),
    /** A message is longer than {@code TakeTurnCommand.MAX_CHARACTERS}. */
    MESSAGE_TOO_LONG(ErrorCategory.USER, false),
    /** A value, parameter or body that cannot be read. */
    INVALID_INPUT(ErrorCategory.USER, false),
    /** An attribute, section or collection that the catalogue does not declare. */
    UNKNOWN_ATTRIBUTE(ErrorCategory.USER, false),
    /** What was asked for does not exist, or belongs to another coachee: the two look the same. */
    NOT_FOUND(ErrorCategory.USER, false),
    /** It exists already, for example an account with this e-mail. */
    ALREADY_EXISTS(ErrorCategory.USER, false),
    /** Nobody is signed in, or the credentials are wrong. */
    NOT_SIGNED_IN(ErrorCategory.USER, false),
    /** The request is not allowed, for example from another origin. */
    FORBIDDEN(ErrorCategory.USER, false),
    /** A sensitive attribute, and the coachee has not agreed to have its section kept. */
    CONSENT_REQUIRED(ErrorCategory.USER, false),
    /** A setting is unknown or cannot be read. */
    INVALID_CONFIGURATION(ErrorCategory.USER, false),
    /** Somebody else changed the same thing first; read again and repeat. */
    VERSION_CONFLICT(ErrorCategory.LIMIT, true),
    /** The idempotency key was used before, for something else. */
    IDEMPOTENCY_KEY_REUSED(ErrorCategory.USER, false),
    /** The conversation is still answering an earlier message. */
    TURN_RUNNING(ErrorCategory.LIMIT, true),
    /** A turn cannot be answered again, because the coachee has said more since. */
    TURN_OUTDATED(ErrorCategory.USER, false),
    /** Too many requests for now. */
    TOO_MANY_REQUESTS(ErrorCategory.LIMIT, true),
    /** The process that answered died before the reply was complete; what was written is kept. */
    TURN_INTERRUPTED(ErrorCategory.INTERNAL, true),
    /** The model vendor could not be reached, answered with an error, or stopped in the middle. */
    MODEL_UNAVAILABLE(ErrorCategory.EXTERNAL, true),
    /** The reply reached the most that the model may write at once; what was written is kept. */
    REPLY_CUT(ErrorCategory.LIMIT, false),
    /** The database cannot be reached. */
    DATABASE_UNAVAILABLE(ErrorCategory.EXTERNAL, true),
    /** The database is of a version that cannot be used. */
    DATABASE_UNSUPPORTED(ErrorCategory.EXTERNAL, false),
    /** A file or folder cannot be read or written. */
    STORAGE_UNAVAILABLE(ErrorCategory.EXTERNAL, false),
    /** A port that is already in use. */
    PORT_TAKEN(ErrorCategory.EXTERNAL, false),
    /** A defect. */
    INTERNAL(ErrorCategory.INTERNAL, false);

    private final ErrorCategory category;
    private final boolean retryable;

    ErrorCode(ErrorCategory category, boolean retryable) {
        this.category = category;
        this.retryable = retryable;
    }

    public ErrorCategory category() {
        return category;
    }

    /** Whether the same request may succeed later without being changed. */
    public boolean retryable() {
        return retryable;
    }

    /** The name that callers see, for example {@code not_found}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
