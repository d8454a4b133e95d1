package dev.coach.server.http;

import dev.coach.core.domain.ErrorCode;
import dev.coach.core.port.IdSource;
import dev.coach.server.wire.ProblemJson;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Answers what is no HTTP request, or comes while the server stops: it never reaches a route. Also a problem (RFC 9457). */
final class UnreadableRequests implements Request.Handler {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);

    private final JsonMapper json;
    private final IdSource traceIds;

    UnreadableRequests(JsonMapper json, IdSource traceIds) {
        this.json = json;
        this.traceIds = traceIds;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() >= 400 ? response.getStatus() : HttpStatus.BAD_REQUEST_400;
        boolean stopping = status == HttpStatus.SERVICE_UNAVAILABLE_503;
        String code = stopping ? "stopping" : ErrorCode.INVALID_INPUT.code();
        String traceId = Problems.newTraceId(traceIds);
        LOG.info("{} answered {} before any route", traceId, status);
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (stopping) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "5");
        }
        byte[] body = json.writeValueAsBytes(new ProblemJson(
                Problems.type(code),
                HttpStatus.getMessage(status),
                status,
                stopping
                        ? "This server is stopping. Send it again in a moment."
                        : "The address or a header of the request cannot be read.",
                code,
                traceId,
                null));
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
