package dev.coach.server.http;

import dev.coach.server.account.SessionToken;
import dev.coach.server.account.Sessions;
import io.javalin.http.Context;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that carries the session: out of reach for scripts, not sent along from other sites, and bound to this host when
 * people come by HTTPS.
 */
final class SessionCookie {
    private final boolean secure;

    /** @param secure whether people come by HTTPS */
    SessionCookie(boolean secure) {
        this.secure = secure;
    }

    String name() {
        return secure ? "__Host-coach_session" : "coach_session";
    }

    /** In the order of the request; a browser sends several when an older one was set for another path or host. */
    List<SessionToken> read(Context ctx) {
        Cookie @Nullable [] cookies = ctx.req().getCookies();
        return cookies == null
                ? List.of()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name())
                                && !cookie.getValue().isEmpty())
                        .map(cookie -> new SessionToken(cookie.getValue()))
                        .toList();
    }

    void set(Context ctx, SessionToken token) {
        write(ctx, token.value(), Sessions.LIFETIME.toSeconds());
    }

    void remove(Context ctx) {
        write(ctx, "", 0);
    }

    private void write(Context ctx, String value, long seconds) {
        ctx.res()
                .addHeader(
                        "Set-Cookie",
                        "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Lax%s"
                                .formatted(name(), value, seconds, secure ? "; Secure" : ""));
    }
}
