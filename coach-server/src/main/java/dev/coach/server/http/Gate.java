package dev.coach.server.http;

import dev.coach.adapters.account.Account;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.server.account.SessionToken;
import dev.coach.server.account.Sessions;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request pass when the rule of its route allows it. A changing request must also come from this origin: a browser
 * says so by {@code Sec-Fetch-Site} or {@code Origin}, and one that says neither must not carry the cookie.
 */
final class Gate {
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final @Nullable URI publicUrl;

    /** @param publicUrl absent when people type the address that the server listens on */
    Gate(Sessions sessions, SessionCookie cookie, @Nullable URI publicUrl) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.publicUrl = publicUrl;
    }

    /** @throws CoachException {@code FORBIDDEN} from another origin, {@code NOT_SIGNED_IN} without a session */
    void check(Context ctx) {
        Set<? extends RouteRole> rules = ctx.routeRoles();
        if (CHANGING.contains(ctx.method().name()) && !provesOrigin(ctx)) {
            throw new CoachException(
                    ErrorCode.FORBIDDEN,
                    "A request that changes something must come from Coach's own pages. Programs send their address as Origin.");
        }
        if (rules.equals(Set.of(Access.PUBLIC))) {
            return;
        }
        if (!rules.equals(Set.of(Access.SIGNED_IN))) {
            throw new IllegalStateException("a route without an access rule: " + ctx.path());
        }
        for (SessionToken token : cookie.read(ctx)) {
            Optional<Account> account = sessions.find(token);
            if (account.isPresent()) {
                new SignedIn(account.get(), token).putInto(ctx);
                return;
            }
        }
        throw notSignedIn();
    }

    private boolean provesOrigin(Context ctx) {
        Optional<String> site = header(ctx, "Sec-Fetch-Site");
        if (site.isPresent()) {
            return site.get().equals("same-origin");
        }
        Optional<String> origin = header(ctx, "Origin");
        if (origin.isPresent()) {
            return origin.get().equals(ownOrigin(ctx));
        }
        return cookie.read(ctx).isEmpty();
    }

    private String ownOrigin(Context ctx) {
        return publicUrl == null ? "http://" + header(ctx, "Host").orElse("") : publicUrl.toString();
    }

    private static Optional<String> header(Context ctx, String name) {
        return Optional.ofNullable(ctx.header(name));
    }

    private static CoachException notSignedIn() {
        return new CoachException(ErrorCode.NOT_SIGNED_IN, "You are not signed in. Sign in, then try again.");
    }
}
