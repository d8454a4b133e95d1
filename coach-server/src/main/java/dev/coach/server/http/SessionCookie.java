package dev.coach.server.http;

import dev.coach.server.account.SessionToken;
import dev.coach.server.account.Sessions;
import io.javalin.http.Context;
import java.util.Optional;

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

    Optional<SessionToken> read(Context ctx) {
        return Optional.ofNullable(ctx.cookie(name()))
                .filter(text -> !text.isEmpty())
                .map(SessionToken::new);
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
