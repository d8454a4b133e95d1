package dev.coach.cli.wiring;

import dev.coach.adapters.account.Account;
import dev.coach.adapters.account.AccountStore;
import dev.coach.adapters.config.CoachConfig;
import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.Telemetry;
import dev.coach.jobs.Engine;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The engine on its database: the one in the data folder, which a running server shares, or the one that COACH_DATABASE_URL
 * names. Jobs are stored and left to a server or worker. The end of the JVM, by Ctrl-C too, closes it: a reply that still
 * streams is stopped and what it said so far is kept.
 */
public final class Wiring implements AutoCloseable {
    private static final int SECONDS_TO_FINISH = 20;

    private final CoachConfig config;
    private final InstantSource clock = InstantSource.system();
    private final AtomicReference<@Nullable Engine> engine = new AtomicReference<>();

    /** Held by what must not be cut in two: opening, and a turn. */
    private final ReentrantLock busy = new ReentrantLock();

    private volatile boolean closing;

    private Wiring(CoachConfig config) {
        this.config = config;
    }

    /**
     * Reads the configuration and opens everything. The first start in an empty data folder takes some seconds.
     *
     * @throws dev.coach.core.domain.CoachException what is wrong with the configuration, the data folder or the database
     */
    public static Wiring open(Map<String, String> environment) {
        Wiring wiring = new Wiring(CoachConfig.load(environment, Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(wiring::close, "coach-exit"));
        wiring.whole(() -> {
            wiring.engine.set(Engine.open(wiring.config, Telemetry.NONE, wiring.clock));
            return wiring;
        });
        return wiring;
    }

    public CoachConfig config() {
        return config;
    }

    public Coach coach() {
        return opened().coach();
    }

    /**
     * The account with this e-mail address; without one, the only account there is; empty when there is none.
     *
     * @throws dev.coach.core.domain.CoachException {@code NOT_FOUND} for an unknown address, {@code INVALID_INPUT} when there
     *     are several accounts and none is named
     */
    public Optional<CoacheeId> person(@Nullable String email) {
        return Person.find(accounts(), email);
    }

    /** Everybody who has an account, the oldest first. */
    public List<Account> everybody() {
        return accounts().list(Integer.MAX_VALUE);
    }

    public Instant now() {
        return clock.instant();
    }

    /** As {@link #person}; where there is no account, a new one that nobody can sign in with. */
    public CoacheeId personOrNew(@Nullable String email) {
        return Person.findOrCreate(accounts(), email, UUID::randomUUID, clock);
    }

    /** Does work that closing waits for. */
    public <T> T whole(Supplier<T> work) {
        busy.lock();
        try {
            return work.get();
        } finally {
            busy.unlock();
        }
    }

    /** Whether the process is about to end, so that whatever fails now fails because of that. */
    public boolean isClosing() {
        return closing;
    }

    @Override
    public void close() {
        closing = true;
        Engine running = engine.get();
        if (running != null) {
            running.stopRepliesOnBehalfOfTheCoachee();
        }
        boolean finished = awaitFinish();
        try {
            Engine last = engine.getAndSet(null);
            if (last != null) {
                last.close();
            }
        } finally {
            if (finished) {
                busy.unlock();
            }
        }
    }

    private boolean awaitFinish() {
        try {
            return busy.tryLock(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private AccountStore accounts() {
        return opened().accounts();
    }

    private Engine opened() {
        return Objects.requireNonNull(engine.get(), "closed");
    }
}
