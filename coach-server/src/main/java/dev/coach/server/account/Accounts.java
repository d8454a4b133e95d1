package dev.coach.server.account;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.account.AccountStore;
import dev.coach.adapters.account.AccountStore.Credentials;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.port.IdSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** Creates accounts and checks passwords, neither faster than people do. */
public final class Accounts {
    /** For one e-mail address from one network address: 10 attempts at once, then one a minute. */
    private static final int ATTEMPTS_AT_ONE_ACCOUNT = 10;

    private static final Duration PAUSE_AT_ONE_ACCOUNT = Duration.ofMinutes(1);

    /** From one network address, which an office may share: 300 attempts at once, then one a second. */
    private static final int ATTEMPTS_FROM_ONE_ADDRESS = 300;

    private static final Duration PAUSE_FROM_ONE_ADDRESS = Duration.ofSeconds(1);

    private final AccountStore accounts;
    private final boolean signupOpen;
    private final IdSource ids;
    private final InstantSource clock;
    private final Passwords passwords = new Passwords();
    private final AttemptLimit atOneAccount;
    private final AttemptLimit fromOneAddress;

    public Accounts(AccountStore accounts, boolean signupOpen, IdSource ids, InstantSource clock) {
        this.accounts = accounts;
        this.signupOpen = signupOpen;
        this.ids = ids;
        this.clock = clock;
        this.atOneAccount = new AttemptLimit(ATTEMPTS_AT_ONE_ACCOUNT, PAUSE_AT_ONE_ACCOUNT, clock);
        this.fromOneAddress = new AttemptLimit(ATTEMPTS_FROM_ONE_ADDRESS, PAUSE_FROM_ONE_ADDRESS, clock);
    }

    /**
     * Creates an account. The first person at this machine gets the one that the terminal made, with all that was said there.
     *
     * @param application checked
     * @param address the network address that it comes from
     * @param atThisMachine whether it comes from whoever sits at this machine
     * @throws TooManyAttempts when there were too many
     * @throws CoachException {@code FORBIDDEN} when sign-up is closed, {@code ALREADY_EXISTS} when the e-mail is taken
     */
    public Account signUp(Application application, String address, boolean atThisMachine) {
        if (!signupOpen) {
            throw new CoachException(
                    ErrorCode.FORBIDDEN, "Sign-up is closed on this server. Ask whoever runs it for an account.");
        }
        count(application.email(), address);
        String hash = passwords.hash(application.password());
        Optional<Account> local = atThisMachine
                ? accounts.adoptLocal(application.email(), application.displayName(), hash)
                : Optional.empty();
        Account account = local.orElseGet(() -> create(application, hash));
        atOneAccount.forgive(key(application.email(), address));
        return account;
    }

    private Account create(Application application, String hash) {
        Account account =
                new Account(new CoacheeId(ids.next()), application.email(), application.displayName(), clock.instant());
        accounts.create(account, hash);
        return account;
    }

    /**
     * The account with this e-mail and password. An e-mail without an account takes the same time and gives the same answer
     * as a wrong password.
     *
     * @throws TooManyAttempts when there were too many
     * @throws CoachException {@code NOT_SIGNED_IN} when they do not belong together
     */
    public Account signIn(String email, String password, String address) {
        count(email, address);
        Optional<Credentials> found = accounts.findByEmail(email.strip());
        if (found.isEmpty()) {
            passwords.matchNobody(password);
        } else if (passwords.matches(password, found.get().passwordHash())) {
            atOneAccount.forgive(key(email, address));
            return found.get().account();
        }
        throw new CoachException(ErrorCode.NOT_SIGNED_IN, "E-mail and password do not belong together. Try again.");
    }

    private void count(String email, String address) {
        atOneAccount.attempt(key(email, address)).ifPresent(Accounts::refuse);
        fromOneAddress.attempt(address).ifPresent(Accounts::refuse);
    }

    private static void refuse(Duration wait) {
        throw new TooManyAttempts(wait);
    }

    private static String key(String email, String address) {
        String known = email.strip().toLowerCase(Locale.ROOT);
        return address + " " + known.substring(0, Math.min(known.length(), Application.MAX_EMAIL));
    }
}
