package dev.coach.adapters.account;

import dev.coach.core.domain.CoacheeId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps accounts and sessions. It never sees a password or a session token, only what one-way functions made of them. May be
 * called from any thread.
 */
public interface AccountStore {
    /** The e-mail address of the account that the terminal makes where there is none; nobody can sign in with it. */
    String LOCAL_EMAIL = "local@localhost";

    /**
     * Stores a new account.
     *
     * @param passwordHash as the hash function writes it, with its parameters
     * @throws dev.coach.core.domain.CoachException {@code ALREADY_EXISTS} when there is one with this e-mail address or id
     */
    void create(Account account, String passwordHash);

    /**
     * Gives the terminal's account to the person who signs up, when it is the only one there is: e-mail address, name and
     * password become theirs, its id and all its data stay. Of several who sign up at the same moment one gets it.
     *
     * @param passwordHash as the hash function writes it, with its parameters
     * @return the account as it is now; empty, with nothing changed, when there are others or none
     */
    Optional<Account> adoptLocal(String email, String displayName, String passwordHash);

    /** The account with this e-mail address, with what its password must match; case does not count. */
    Optional<Credentials> findByEmail(String email);

    Optional<Account> find(CoacheeId coachee);

    /**
     * All accounts, the oldest first.
     *
     * @param limit how many at most, from 1
     */
    List<Account> list(int limit);

    /**
     * Opens a session.
     *
     * @param tokenHash SHA-256 of the token that the browser keeps
     * @throws dev.coach.core.domain.CoachException {@code NOT_FOUND} when the coachee has no account
     */
    void openSession(byte[] tokenHash, CoacheeId coachee, Instant expiresAt);

    /** Whose session this is, unless it has ended by now. */
    Optional<Account> findSession(byte[] tokenHash, Instant now);

    /** Ends a session; nothing happens when there is none. */
    void closeSession(byte[] tokenHash);

    /** An account with the hash of its password. */
    record Credentials(Account account, String passwordHash) {
        public Credentials {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(passwordHash, "passwordHash");
        }

        @Override
        public String toString() {
            return "Credentials[" + account.coachee() + "]";
        }
    }
}
