package dev.coach.server.account;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.account.AccountStore;
import dev.coach.core.domain.CoacheeId;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Opens, finds and closes sessions. A session ends after {@link #LIFETIME}, or when its coachee signs out. */
public final class Sessions {
    public static final Duration LIFETIME = Duration.ofDays(30);

    private final AccountStore accounts;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final RecentSessions recent = new RecentSessions();

    public Sessions(AccountStore accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public SessionToken open(Account account) {
        SessionToken token = SessionToken.draw(random);
        accounts.openSession(token.hash(), account.coachee(), clock.instant().plus(LIFETIME));
        return token;
    }

    /** Whose session it is; empty when there is none, or it ended more than {@link RecentSessions#TIME} ago. */
    public Optional<Account> find(SessionToken token) {
        if (!token.isWellFormed()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Account> known = recent.find(token, now);
        if (known.isPresent()) {
            return known;
        }
        long forgotten = recent.forgotten();
        Optional<Account> found = accounts.findSession(token.hash(), now);
        found.ifPresent(account -> recent.remember(token, account, now, forgotten));
        return found;
    }

    /** Looks up the sessions of this coachee anew, who was erased: they end at once for those who ask here. */
    public void forget(CoacheeId coachee) {
        recent.forget(coachee);
    }

    /** It ends at once for those who ask here. */
    public void close(SessionToken token) {
        if (token.isWellFormed()) {
            accounts.closeSession(token.hash());
            recent.forget(token);
        }
    }
}
