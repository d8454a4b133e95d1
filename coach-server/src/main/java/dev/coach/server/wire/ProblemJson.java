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
     * One wrong place: exactly one of the first three says where.
     *
     * @param pointer into the body (RFC 6901)
     * @param parameter the name of a parameter of the query or the path
     * @param header the name of a header
     */
    public record Error(
            @Nullable String pointer,
            @Nullable String parameter,
            @Nullable String header,
            String detail) {
        public static Error atPointer(String pointer, String detail) {
            return new Error(pointer, null, null, detail);
        }

        public static Error atParameter(String parameter, String detail) {
            return new Error(null, parameter, null, detail);
        }

        public static Error atHeader(String header, String detail) {
            return new Error(null, null, header, detail);
        }
    }
}
