package dev.coach.server.http;

import dev.coach.adapters.account.Account;
import dev.coach.core.domain.CoacheeId;
import dev.coach.server.account.SessionToken;
import io.javalin.http.Context;
import java.util.Objects;

/** Who sends a request, and by which session. */
record SignedIn(Account account, SessionToken session) {
    private static final String ATTRIBUTE = "signedIn";

    /** Of a request whose route is {@link Access#SIGNED_IN}. */
    static SignedIn of(Context ctx) {
        return Objects.requireNonNull(ctx.attribute(ATTRIBUTE), "the route lets anybody in");
    }

    void putInto(Context ctx) {
        ctx.attribute(ATTRIBUTE, this);
    }

    CoacheeId coachee() {
        return account.coachee();
    }
}
