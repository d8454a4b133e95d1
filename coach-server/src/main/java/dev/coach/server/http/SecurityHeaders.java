package dev.coach.server.http;

import io.javalin.http.Context;
import java.util.Map;

/** What every response tells the browser not to do: run foreign or inline code, guess types, be framed, tell where it was. */
final class SecurityHeaders {
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

    private final boolean secure;

    /** @param secure whether people come by HTTPS */
    SecurityHeaders(boolean secure) {
        this.secure = secure;
    }

    void add(Context ctx) {
        HEADERS.forEach(ctx::header);
        if (secure) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
        if (ctx.path().startsWith("/api/")) {
            ctx.header("Cache-Control", "no-store");
        }
    }
}
