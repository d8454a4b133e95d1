package dev.coach.server.http;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.usecase.profile.EraseCoachee;
import dev.coach.server.account.Sessions;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The way out for good: the account with everything that belongs to it. */
final class ErasureRoutes {
    private final EraseCoachee eraseCoachee;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final OpenStreams streams;

    ErasureRoutes(EraseCoachee eraseCoachee, Sessions sessions, SessionCookie cookie, OpenStreams streams) {
        this.eraseCoachee = eraseCoachee;
        this.sessions = sessions;
        this.cookie = cookie;
        this.streams = streams;
    }

    void register(RoutesConfig routes) {
        routes.delete("/api/v1/me", this::erase, Access.SIGNED_IN);
    }

    private void erase(Context ctx) {
        CoacheeId coachee = SignedIn.of(ctx).coachee();
        eraseCoachee.run(coachee);
        sessions.forget(coachee);
        streams.checkSessions(coachee);
        cookie.remove(ctx);
        ctx.status(204);
    }
}
