package dev.coach.server.http;

import dev.coach.core.domain.ErrorCode;
import dev.coach.server.turn.TurnRefused;
import dev.coach.server.wire.ProblemJson;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that this edge turns down by itself, before any use case sees it. Its message is for the caller. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Longer than most replies take, and than a server needs to start again. */
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(5);

    private final int status;
    private final String code;
    private final transient List<ProblemJson.Error> errors;
    private final transient @Nullable Duration retryAfter;

    private Refusal(
            int status, String code, String message, List<ProblemJson.Error> errors, @Nullable Duration retryAfter) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** Wrong places in the request, at least one. */
    static Refusal invalid(List<ProblemJson.Error> errors) {
        return new Refusal(400, ErrorCode.INVALID_INPUT.code(), message(errors), errors, null);
    }

    static Refusal invalid(String pointer, String detail) {
        return invalid(List.of(ProblemJson.Error.atPointer(pointer, detail)));
    }

    static Refusal invalidParameter(String name, String detail) {
        return invalid(List.of(ProblemJson.Error.atParameter(name, detail)));
    }

    static Refusal invalidHeader(String name, String detail) {
        return invalid(List.of(ProblemJson.Error.atHeader(name, detail)));
    }

    /** Fields that the catalogue does not know. */
    static Refusal unknownAttribute(String message, List<ProblemJson.Error> errors) {
        return new Refusal(400, ErrorCode.UNKNOWN_ATTRIBUTE.code(), message, errors, null);
    }

    /** Places that cannot be as they are, at least one; they share a reason, or else it is the most general one. */
    static Refusal mistakes(List<ProfilePatch.Mistake> mistakes) {
        List<ErrorCode> codes =
                mistakes.stream().map(ProfilePatch.Mistake::code).distinct().toList();
        ErrorCode code = codes.size() == 1 ? codes.getFirst() : ErrorCode.INVALID_INPUT;
        List<ProblemJson.Error> errors = mistakes.stream()
                .map(mistake -> ProblemJson.Error.atPointer(mistake.pointer(), mistake.detail()))
                .distinct()
                .toList();
        return new Refusal(Problems.status(code), code.code(), message(errors), errors, null);
    }

    static Refusal preconditionRequired(String message) {
        return new Refusal(428, "precondition_required", message, List.of(), null);
    }

    static Refusal preconditionFailed(String message) {
        return new Refusal(412, ErrorCode.VERSION_CONFLICT.code(), message, List.of(), null);
    }

    static Refusal notAcceptable(String message) {
        return new Refusal(406, "not_acceptable", message, List.of(), null);
    }

    static Refusal methodNotAllowed(String message) {
        return new Refusal(405, "method_not_allowed", message, List.of(), null);
    }

    static Refusal tooManyRequests(String message, Duration retryAfter) {
        return new Refusal(429, ErrorCode.TOO_MANY_REQUESTS.code(), message, List.of(), retryAfter);
    }

    /** A turn for which there is no room now. */
    static Refusal of(TurnRefused turn) {
        int status = switch (turn.reason()) {
            case TOO_MANY_TURNS -> 429;
            case SERVER_FULL, STOPPING -> 503;
        };
        return new Refusal(status, turn.reason().code(), turn.getMessage(), List.of(), COME_BACK_AFTER);
    }

    static Refusal stopping() {
        return new Refusal(
                503,
                TurnRefused.Reason.STOPPING.code(),
                "This server is stopping. Try again in a moment.",
                List.of(),
                COME_BACK_AFTER);
    }

    private static String message(List<ProblemJson.Error> errors) {
        return errors.size() == 1
                ? errors.getFirst().detail()
                : "The request has %d mistakes; errors lists them.".formatted(errors.size());
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    List<ProblemJson.Error> errors() {
        return errors;
    }

    /** When to try again; absent when that changes nothing. */
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
