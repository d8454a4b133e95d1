package dev.coach.cli.wiring;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.account.AccountStore;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.port.IdSource;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out who sits at the terminal. Whoever may read the data folder or knows the database needs no password. */
final class Person {
    private static final int LISTED = 10;

    private Person() {}

    /**
     * The account with this e-mail address; without one, the only account there is; empty when there is none.
     *
     * @throws CoachException {@code NOT_FOUND} for an unknown address, {@code INVALID_INPUT} for a blank one and when there are several accounts
     *     and none is named
     */
    static Optional<CoacheeId> find(AccountStore accounts, @Nullable String email) {
        if (email != null && email.isBlank()) {
            throw new CoachException(
                    ErrorCode.INVALID_INPUT, "--as needs the e-mail address of an account, such as sam@example.org.");
        }
        if (email != null) {
            return Optional.of(accounts.findByEmail(email.strip())
                    .orElseThrow(() -> CoachException.notFound("account", email.strip()))
                    .account()
                    .coachee());
        }
        List<Account> all = accounts.list(LISTED + 1);
        if (all.size() > 1) {
            throw new CoachException(
                    ErrorCode.INVALID_INPUT,
                    "Several people have an account here. Say who you are with --as EMAIL: %s%s."
                            .formatted(
                                    all.stream()
                                            .limit(LISTED)
                                            .map(Account::email)
                                            .collect(Collectors.joining(", ")),
                                    all.size() > LISTED ? ", …" : ""));
        }
        return all.stream().findFirst().map(Account::coachee);
    }

    /** As {@link #find}, and where there is no account, a new local one. */
    static CoacheeId findOrCreate(AccountStore accounts, @Nullable String email, IdSource ids, InstantSource clock) {
        return find(accounts, email).orElseGet(() -> create(accounts, ids, clock));
    }

    private static CoacheeId create(AccountStore accounts, IdSource ids, InstantSource clock) {
        Account account = new Account(new CoacheeId(ids.next()), AccountStore.LOCAL_EMAIL, "", clock.instant());
        try {
            accounts.create(account, hashOfNoPassword());
        } catch (CoachException existsByNow) {
            if (existsByNow.code() != ErrorCode.ALREADY_EXISTS) {
                throw existsByNow;
            }
            return find(accounts, AccountStore.LOCAL_EMAIL).orElseThrow();
        }
        return account.coachee();
    }

    /** Has the form of an Argon2id hash, with random bytes where the hash of a password would be. */
    private static String hashOfNoPassword() {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[16];
        byte[] hash = new byte[32];
        random.nextBytes(salt);
        random.nextBytes(hash);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=19456,t=2,p=1$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }
}
