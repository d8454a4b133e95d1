package dev.coach.server.account;

import dev.coach.adapters.account.Account;
import dev.coach.core.domain.CoacheeId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for {@link #TIME} whose a session is, so that a page that asks for ten things looks it up once. What ends a session
 * on this server is known here at once; what ends it elsewhere when the time is over. Keeps the {@value #MAX} used last.
 */
final class RecentSessions {
    static final Duration TIME = Duration.ofSeconds(2);
    private static final int MAX = 10_000;

    private final Map<SessionToken, Seen> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<SessionToken, Seen> eldest) {
            return size() > MAX;
        }
    };
    private long forgotten;

    private record Seen(Account account, Instant until) {}

    synchronized Optional<Account> find(SessionToken token, Instant now) {
        Seen known = seen.get(token);
        return known == null || !now.isBefore(known.until) ? Optional.empty() : Optional.of(known.account);
    }

    /** How many sessions were forgotten so far: to be asked before a session is looked up. */
    synchronized long forgotten() {
        return forgotten;
    }

    /**
     * Remembers a session that was looked up.
     *
     * @param forgottenBefore when any was forgotten since, this one may have been, and is not remembered
     */
    synchronized void remember(SessionToken token, Account account, Instant now, long forgottenBefore) {
        if (forgotten == forgottenBefore) {
            seen.put(token, new Seen(account, now.plus(TIME)));
        }
    }

    synchronized void forget(CoacheeId coachee) {
        forgotten++;
        seen.values().removeIf(session -> session.account.coachee().equals(coachee));
    }

    synchronized void forget(SessionToken token) {
        forgotten++;
        seen.remove(token);
    }
}
