package dev.coach.server.account;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.account.AccountStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Opens, finds and closes sessions. A session ends after {@link #LIFETIME}, or when its coachee signs out. */
public final class Sessions {
    public static final Duration LIFETIME = Duration.ofDays(30);

    private final AccountStore accounts;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public Sessions(AccountStore accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public SessionToken open(Account account) {
        SessionToken token = SessionToken.draw(random);
        accounts.openSession(token.hash(), account.coachee(), clock.instant().plus(LIFETIME));
        return token;
    }

    /** Whose session it is; empty when there is none, or it has ended. */
    public Optional<Account> find(SessionToken token) {
        return token.isWellFormed() ? accounts.findSession(token.hash(), clock.instant()) : Optional.empty();
    }

    public void close(SessionToken token) {
        if (token.isWellFormed()) {
            accounts.closeSession(token.hash());
        }
    }
}
