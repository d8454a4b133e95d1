package dev.coach.server.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong and what to do (RFC 9457).
 *
 * @param type names the code as a URN, since there is no page to go to
 * @param traceId finds the request in the log
 * @param errors absent when the problem has no place in the request
 */
public record ProblemJson(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String traceId,
        @Nullable List<Error> errors) {
    /**
     * One wrong place.
     *
     * @param pointer into the body (RFC 6901); a query parameter by its name, as if the query were an object
     */
    public record Error(String pointer, String detail) {}
}
