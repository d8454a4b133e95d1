package dev.coach.server.http;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCategory;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.port.IdSource;
import dev.coach.server.account.TooManyAttempts;
import dev.coach.server.turn.TurnRefused;
import dev.coach.server.wire.ProblemJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Turns every failure of a request into a problem (RFC 9457), and logs it once with its trace id. */
final class Problems {
    private static final String TRACE_ID = "traceId";
    static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final JsonMapper json;
    private final IdSource traceIds;
    private final AllowedMethods methods;

    Problems(JsonMapper json, IdSource traceIds, AllowedMethods methods) {
        this.json = json;
        this.traceIds = traceIds;
        this.methods = methods;
    }

    static String newTraceId(IdSource ids) {
        return ids.next().toString().replace("-", "");
    }

    static String type(String code) {
        return "urn:coach:problem:" + code;
    }

    void register(RoutesConfig routes) {
        routes.exception(CoachException.class, this::known)
                .exception(Refusal.class, this::refused)
                .exception(TooManyAttempts.class, this::slowedDown)
                .exception(TurnRefused.class, (turn, ctx) -> refused(Refusal.of(turn), ctx))
                .exception(ReaderLeft.class, (left, ctx) -> LOG.debug("The reader of {} left", traceId(ctx), left))
                .exception(HttpResponseException.class, this::unmatched)
                .exception(Exception.class, (failure, ctx) -> defect(ctx, failure));
    }

    private void known(CoachException failure, Context ctx) {
        int status = status(failure.code());
        String detail = Objects.requireNonNullElse(failure.getMessage(), "");
        log(ctx, status, failure.code().code(), failure.forOperator(), failure);
        if (failure.code() == ErrorCode.INTERNAL) {
            answerDefect(ctx);
            return;
        }
        if (failure.code().retryable() && status >= 429) {
            retryAfter(ctx, Duration.ofSeconds(1));
        }
        answer(ctx, status, failure.code().code(), detail, List.of());
    }

    private void refused(Refusal refusal, Context ctx) {
        log(ctx, refusal.status(), refusal.code(), "refused", refusal);
        Duration retryAfter = refusal.retryAfter();
        if (retryAfter != null) {
            retryAfter(ctx, retryAfter);
        }
        answer(ctx, refusal.status(), refusal.code(), refusal.getMessage(), refusal.errors());
    }

    private void slowedDown(TooManyAttempts attempts, Context ctx) {
        refused(Refusal.tooManyRequests(String.valueOf(attempts.getMessage()), attempts.retryAfter()), ctx);
    }

    /** What Javalin refuses itself: paths and methods that no route has. */
    private void unmatched(HttpResponseException failure, Context ctx) {
        if (failure.getStatus() == HttpStatus.NOT_FOUND.getCode()) {
            Set<String> allowed = methods.at(ctx.path());
            if (allowed.isEmpty()) {
                known(new CoachException(ErrorCode.NOT_FOUND, "There is nothing at this address."), ctx);
            } else {
                String names = String.join(", ", allowed);
                ctx.header("Allow", names);
                refused(
                        Refusal.methodNotAllowed("This address has no %s; it has %s.".formatted(ctx.method(), names)),
                        ctx);
            }
            return;
        }
        log(ctx, failure.getStatus(), ErrorCode.INVALID_INPUT.code(), "refused", failure);
        answer(ctx, failure.getStatus(), ErrorCode.INVALID_INPUT.code(), "The request cannot be read.", List.of());
    }

    void defect(Context ctx, Throwable failure) {
        log(ctx, 500, ErrorCode.INTERNAL.code(), "defect", failure);
        answerDefect(ctx);
    }

    private void answerDefect(Context ctx) {
        answer(
                ctx,
                500,
                ErrorCode.INTERNAL.code(),
                "Something went wrong inside Coach. Its log has more under this trace id.",
                List.of());
    }

    private void answer(Context ctx, int status, String code, String detail, List<ProblemJson.Error> errors) {
        if (ctx.res().isCommitted()) {
            return;
        }
        ctx.status(status)
                .contentType(MEDIA_TYPE)
                .result(json.writeValueAsBytes(new ProblemJson(
                        type(code),
                        HttpStatus.forStatus(status).getMessage(),
                        status,
                        detail,
                        code,
                        traceId(ctx),
                        errors.isEmpty() ? null : errors)));
    }

    private static void retryAfter(Context ctx, Duration time) {
        ctx.header("Retry-After", Long.toString(Math.max(1, time.toSeconds())));
    }

    /** The route rather than the path, and no body: a log holds nothing of what a coachee wrote. */
    private void log(Context ctx, int status, String code, String detail, Throwable failure) {
        String route = ctx.method() + " " + route(ctx);
        if (failure instanceof CoachException outside && outside.code().category() == ErrorCategory.EXTERNAL) {
            // What is outside fails for everybody at once, and where it was noticed explains nothing.
            LOG.warn("{} {} answered {} {}: {}", traceId(ctx), route, status, code, detail);
        } else if (status >= 500 && !(failure instanceof Refusal)) {
            LOG.error("{} {} answered {} {}: {}", traceId(ctx), route, status, code, detail, failure);
        } else if (status == 401 || status == 404) {
            LOG.debug("{} {} answered {} {}", traceId(ctx), route, status, code);
        } else {
            LOG.info("{} {} answered {} {}", traceId(ctx), route, status, code);
        }
    }

    private static String route(Context ctx) {
        // The matched one is known before its handler begins, when the access rule is checked.
        Endpoint matched = ctx.endpoints().matchedHttpEndpoint();
        return matched == null ? "(no route)" : matched.path;
    }

    /** One for each request that has a problem. */
    private String traceId(Context ctx) {
        String known = ctx.attribute(TRACE_ID);
        String traceId = known == null ? newTraceId(traceIds) : known;
        ctx.attribute(TRACE_ID, traceId);
        return traceId;
    }

    static int status(ErrorCode code) {
        return switch (code) {
            case EMPTY_INPUT, INVALID_INPUT, UNKNOWN_ATTRIBUTE -> 400;
            case NOT_SIGNED_IN -> 401;
            case FORBIDDEN, CONSENT_REQUIRED -> 403;
            case NOT_FOUND -> 404;
            case ALREADY_EXISTS, VERSION_CONFLICT, TURN_RUNNING, TURN_OUTDATED -> 409;
            case MESSAGE_TOO_LONG -> 413;
            case IDEMPOTENCY_KEY_REUSED -> 422;
            case TOO_MANY_REQUESTS -> 429;
            case INVALID_CONFIGURATION, PORT_TAKEN, INTERNAL -> 500;
            case TURN_INTERRUPTED,
                    REPLY_CUT,
                    MODEL_UNAVAILABLE,
                    DATABASE_UNAVAILABLE,
                    DATABASE_UNSUPPORTED,
                    STORAGE_UNAVAILABLE -> 503;
        };
    }
}
