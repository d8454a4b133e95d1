package dev.coach.server.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes passwords with Argon2id: 19 MiB of memory, 2 passes, 1 lane, a salt of 16 and a hash of 32 bytes, the first choice of
 * the OWASP password storage cheat sheet. One takes about 50 ms; as many are made at a time as there are processors, so that a
 * storm of sign-ins takes bounded memory.
 */
final class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys = hash("the password of an account that does not exist");

    /** The hash with its salt and parameters, in the usual encoded form. */
    String hash(String password) {
        return bounded(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2).getResult());
    }

    /** Whether it is the password that this hash, perhaps made with other parameters, was made of. */
    boolean matches(String password, String hash) {
        return bounded(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Takes the time that {@link #matches} takes, so that the time of an answer does not tell whether an account exists. */
    void matchNobody(String password) {
        matches(password, nobodys);
    }

    private <T> T bounded(Supplier<T> work) {
        processors.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            processors.release();
        }
    }
}
