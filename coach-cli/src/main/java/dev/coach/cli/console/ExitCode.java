package dev.coach.cli.console;

import dev.coach.core.domain.ErrorCode;

/** What the process tells its caller when it ends. */
public final class ExitCode {
    public static final int OK = 0;
    public static final int FAILURE = 1;
    public static final int USAGE = 2;
    public static final int NOT_FOUND = 3;
    public static final int NOT_ALLOWED = 4;
    public static final int CONFLICT = 5;
    public static final int TRY_AGAIN_LATER = 75;
    public static final int INTERRUPTED = 130;

    private ExitCode() {}

    public static int of(ErrorCode code) {
        return switch (code) {
            case EMPTY_INPUT, MESSAGE_TOO_LONG, INVALID_INPUT, UNKNOWN_ATTRIBUTE, INVALID_CONFIGURATION -> USAGE;
            case NOT_FOUND -> NOT_FOUND;
            case NOT_SIGNED_IN, FORBIDDEN, CONSENT_REQUIRED -> NOT_ALLOWED;
            case ALREADY_EXISTS, VERSION_CONFLICT, TURN_RUNNING, TURN_OUTDATED, IDEMPOTENCY_KEY_REUSED -> CONFLICT;
            case TOO_MANY_REQUESTS, TURN_INTERRUPTED, MODEL_UNAVAILABLE, DATABASE_UNAVAILABLE -> TRY_AGAIN_LATER;
            case DATABASE_UNSUPPORTED, STORAGE_UNAVAILABLE, PORT_TAKEN, REPLY_CUT, INTERNAL -> FAILURE;
        };
    }
}
