package dev.coach.langchain4j;

import dev.coach.core.port.ChatReply.Failure;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.JsonException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.ModelDisabledException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What can go wrong with a model, in words for the coachee that follow on its name. */
enum Trouble {
    /** No sign before the first limit. */
    SLOW_TO_BEGIN(Failure.SLOW, "did not begin to answer within %s."),
    /** No further sign before the limit of a pause. */
    SILENT(Failure.SLOW, "went silent for %s in the middle of its answer."),
    /** Not at its end before the limit of the whole. */
    TOO_LONG(Failure.SLOW, "did not finish its answer within %s."),
    /** The model itself, or its client, gave up waiting. */
    TIMED_OUT(Failure.SLOW, "did not answer in time."),
    UNKNOWN_HOST(Failure.UNREACHABLE, "could not be reached: the name of its server is unknown."),
    NO_CONNECTION(Failure.UNREACHABLE, "could not be reached: nothing answers at its address."),
    INSECURE(Failure.UNREACHABLE, "could not be reached: no secure connection came about."),
    /** The network failed otherwise, before the first word. */
    UNREACHABLE(Failure.UNREACHABLE, "could not be reached."),
    /** The network failed after the first word. */
    BROKE_OFF(Failure.BROKEN_OFF, "broke off the connection before its answer was complete."),
    KEY_REFUSED(Failure.KEY_REFUSED, "did not accept the key."),
    NOT_FOUND(Failure.REQUEST_REFUSED, "was not found at its address."),
    REQUEST_REFUSED(Failure.REQUEST_REFUSED, "did not accept the request."),
    NOT_PAID(Failure.QUOTA_USED_UP, "wants to be paid first."),
    TOO_MANY_REQUESTS(Failure.RATE_LIMITED, "gets too many requests for now."),
    VENDOR_FAULT(Failure.VENDOR_ERROR, "has a fault or is overloaded."),
    UNREADABLE(Failure.UNREADABLE, "sent something that cannot be read as an answer."),
    SWITCHED_OFF(Failure.NOT_ASKED, "is switched off here."),
    /** The thread that waited was interrupted. */
    INTERRUPTED(Failure.UNREACHABLE, "was interrupted because this process stops."),
    WITHOUT_WORDS(Failure.EMPTY, "answered without a word."),
    THOUGHT_TOO_LONG(Failure.EMPTY, "used up the length of its answer before it wrote a word."),
    /** A call of a tool and no words. */
    TOOL_CALL(Failure.TOOL_CALL, "asked for a tool that it was not offered, without a word."),
    /** An error that says nothing of the above. */
    UNKNOWN(Failure.VENDOR_ERROR, "stopped with an error.");

    /** Causes may go in a circle. */
    private static final int MAX_CAUSES = 20;

    private final Failure failure;
    private final String words;

    Trouble(Failure failure, String words) {
        this.failure = failure;
        this.words = words;
    }

    Failure failure() {
        return failure;
    }

    /** The rest of a sentence, with at most one place, for a limit. */
    String words() {
        return words;
    }

    /**
     * What an error is about, by its type and those of its causes; the outermost that says something decides. No message of any is
     * read: it may quote the coachee or the key.
     *
     * @param spoke whether it came after words of the reply
     */
    static Trouble of(@Nullable Throwable error, boolean spoke) {
        List<Throwable> chain = chain(error);
        for (Throwable cause : chain) {
            Trouble trouble = byType(cause);
            if (trouble != null) {
                return trouble;
            }
        }
        if (chain.stream().anyMatch(IOException.class::isInstance)) {
            return spoke ? BROKE_OFF : UNREACHABLE;
        }
        return UNKNOWN;
    }

    /** Whether an error says that the model declined, or that a filter did so in its place; LangChain4j calls both the same. */
    static boolean isFiltered(@Nullable Throwable error) {
        return chain(error).stream().anyMatch(ContentFilteredException.class::isInstance);
    }

    private static List<Throwable> chain(@Nullable Throwable error) {
        List<Throwable> chain = new ArrayList<>();
        Throwable next = error;
        while (next != null && chain.size() < MAX_CAUSES) {
            chain.add(next);
            next = next.getCause();
        }
        return chain;
    }

    private static @Nullable Trouble byType(Throwable error) {
        return switch (error) {
            case AuthenticationException key -> KEY_REFUSED;
            case RateLimitException tooMany -> TOO_MANY_REQUESTS;
            case dev.langchain4j.exception.TimeoutException slow -> TIMED_OUT;
            case ModelNotFoundException unknown -> NOT_FOUND;
            case InternalServerException fault -> VENDOR_FAULT;
            case InvalidRequestException invalid ->
                invalid.getCause() instanceof HttpException http ? byStatus(http.statusCode()) : REQUEST_REFUSED;
            case UnsupportedFeatureException unsupported -> REQUEST_REFUSED;
            case UnresolvedModelServerException unresolved -> UNKNOWN_HOST;
            case JsonException unreadable -> UNREADABLE;
            case ModelDisabledException off -> SWITCHED_OFF;
            case HttpException http -> byStatus(http.statusCode());
            case TimeoutException slow -> TIMED_OUT;
            case HttpTimeoutException slow -> TIMED_OUT;
            case SocketTimeoutException slow -> TIMED_OUT;
            case UnknownHostException unknown -> UNKNOWN_HOST;
            case UnresolvedAddressException unknown -> UNKNOWN_HOST;
            case ConnectException refused -> isUnresolved(refused) ? UNKNOWN_HOST : NO_CONNECTION;
            case NoRouteToHostException noRoute -> NO_CONNECTION;
            case SSLException tls -> INSECURE;
            default -> null;
        };
    }

    /** The client of the JDK says it so. */
    private static boolean isUnresolved(ConnectException refused) {
        Throwable cause = refused.getCause();
        return cause instanceof UnresolvedAddressException
                || (cause != null && cause.getCause() instanceof UnresolvedAddressException);
    }

    private static Trouble byStatus(int status) {
        return switch (status) {
            case 401, 403 -> KEY_REFUSED;
            case 402 -> NOT_PAID;
            case 404 -> NOT_FOUND;
            case 408 -> TIMED_OUT;
            case 429 -> TOO_MANY_REQUESTS;
            default -> status >= 500 ? VENDOR_FAULT : REQUEST_REFUSED;
        };
    }
}
