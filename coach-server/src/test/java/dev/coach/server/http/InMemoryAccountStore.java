package dev.coach.server.http;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.account.AccountStore;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keeps accounts in a map. */
final class InMemoryAccountStore implements AccountStore {
    private final Map<String, Credentials> byEmail = new LinkedHashMap<>();
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    private boolean away;

    private record Session(CoacheeId coachee, Instant expiresAt) {}

    @Override
    public synchronized void create(Account account, String passwordHash) {
        String key = account.email().toLowerCase(Locale.ROOT);
        if (byEmail.containsKey(key)) {
            throw new CoachException(ErrorCode.ALREADY_EXISTS, "There is an account with this e-mail address already.");
        }
        byEmail.put(key, new Credentials(account, passwordHash));
    }

    @Override
    public synchronized Optional<Account> adoptLocal(String email, String displayName, String passwordHash) {
        Credentials local = byEmail.size() == 1 ? byEmail.remove(LOCAL_EMAIL) : null;
        if (local == null) {
            return Optional.empty();
        }
        Account adopted = new Account(
                local.account().coachee(), email, displayName, local.account().createdAt());
        create(adopted, passwordHash);
        return Optional.of(adopted);
    }

    @Override
    public synchronized Optional<Credentials> findByEmail(String email) {
        return Optional.ofNullable(byEmail.get(email.toLowerCase(Locale.ROOT)));
    }

    @Override
    public synchronized Optional<Account> find(CoacheeId coachee) {
        return byEmail.values().stream()
                .map(Credentials::account)
                .filter(account -> account.coachee().equals(coachee))
                .findFirst();
    }

    @Override
    public synchronized List<Account> list(int limit) {
        return byEmail.values().stream().map(Credentials::account).limit(limit).toList();
    }

    @Override
    public synchronized void openSession(byte[] tokenHash, CoacheeId coachee, Instant expiresAt) {
        sessions.put(HexFormat.of().formatHex(tokenHash), new Session(coachee, expiresAt));
    }

    @Override
    public synchronized Optional<Account> findSession(byte[] tokenHash, Instant now) {
        if (away) {
            throw new CoachException(
                    ErrorCode.DATABASE_UNAVAILABLE, "The database is away.", "db.example.org is away.", null);
        }
        return Optional.ofNullable(sessions.get(HexFormat.of().formatHex(tokenHash)))
                .filter(session -> session.expiresAt().isAfter(now))
                .flatMap(session -> find(session.coachee()));
    }

    @Override
    public synchronized void closeSession(byte[] tokenHash) {
        sessions.remove(HexFormat.of().formatHex(tokenHash));
    }

    /** From now on no session can be looked up. */
    synchronized void goAway() {
        away = true;
    }

    /** Everything that a thief of this store would see, as text. */
    synchronized String dump() {
        return byEmail + " "
                + byEmail.values().stream().map(Credentials::passwordHash).toList() + " " + sessions;
    }
}
