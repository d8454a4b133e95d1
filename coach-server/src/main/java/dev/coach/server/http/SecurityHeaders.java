package dev.coach.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What every response tells the browser not to do: run foreign or inline code, guess types, be framed, tell where it was. They
 * are the same each time, and so are written down once, byte by byte.
 */
final class SecurityHeaders extends Handler.Wrapper {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final HttpField NO_STORE = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-store");

    private final List<HttpField> always = new ArrayList<>();

    /** @param secure whether people come by HTTPS */
    SecurityHeaders(boolean secure) {
        HEADERS.forEach((name, value) -> always.add(new PreEncodedHttpField(name, value)));
        if (secure) {
            always.add(new PreEncodedHttpField(HttpHeader.STRICT_TRANSPORT_SECURITY, "max-age=31536000"));
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields.Mutable headers = response.getHeaders();
        always.forEach(headers::add);
        if (request.getHttpURI().getPath().startsWith("/api/")) {
            headers.add(NO_STORE);
        }
        return super.handle(request, response, callback);
    }
}
