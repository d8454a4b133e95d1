package dev.coach.server.http;

import dev.coach.adapters.account.Account;
import dev.coach.server.account.Accounts;
import dev.coach.server.account.Application;
import dev.coach.server.account.Sessions;
import dev.coach.server.wire.AccountJson;
import dev.coach.server.wire.ProblemJson;
import dev.coach.server.wire.SignInJson;
import dev.coach.server.wire.SignUpJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Sign-up, sign-in, sign-out, and who is signed in. */
final class AccountRoutes {
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final JsonBody body;
    private final boolean proxied;

    /** @param proxied whether everybody's requests may come from this machine, by a proxy */
    AccountRoutes(Accounts accounts, Sessions sessions, SessionCookie cookie, JsonBody body, boolean proxied) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.body = body;
        this.proxied = proxied;
    }

    void register(RoutesConfig routes) {
        routes.post("/api/v1/accounts", this::signUp, Access.PUBLIC);
        routes.post("/api/v1/session", this::signIn, Access.PUBLIC);
        routes.delete("/api/v1/session", this::signOut, Access.SIGNED_IN);
        routes.get("/api/v1/me", this::me, Access.SIGNED_IN);
    }

    private void signUp(Context ctx) {
        SignUpJson wish = body.read(ctx, SignUpJson.class);
        List<ProblemJson.Error> mistakes =
                Application.mistakes(wish.email(), wish.password(), wish.displayName()).entrySet().stream()
                        .map(mistake -> ProblemJson.Error.atPointer("/" + mistake.getKey(), mistake.getValue()))
                        .toList();
        if (!mistakes.isEmpty()) {
            throw Refusal.invalid(mistakes);
        }
        Application application = new Application(
                Objects.requireNonNull(wish.email()),
                Objects.requireNonNull(wish.password()),
                Objects.requireNonNull(wish.displayName()));
        enter(ctx, 201, accounts.signUp(application, ctx.ip(), !proxied && ThisMachine.asks(ctx)));
    }

    private void signIn(Context ctx) {
        SignInJson credentials = body.read(ctx, SignInJson.class);
        String email = credentials.email();
        String password = credentials.password();
        if (email == null || password == null) {
            List<ProblemJson.Error> missing = new ArrayList<>();
            if (email == null) {
                missing.add(JsonBody.missing("email"));
            }
            if (password == null) {
                missing.add(JsonBody.missing("password"));
            }
            throw Refusal.invalid(missing);
        }
        enter(ctx, 200, accounts.signIn(email, password, ctx.ip()));
    }

    private void enter(Context ctx, int status, Account account) {
        cookie.set(ctx, sessions.open(account));
        ctx.status(status).json(AccountJson.of(account));
    }

    private void signOut(Context ctx) {
        sessions.close(SignedIn.of(ctx).session());
        cookie.remove(ctx);
        ctx.status(204);
    }

    private void me(Context ctx) {
        ctx.json(AccountJson.of(SignedIn.of(ctx).account()));
    }
}
