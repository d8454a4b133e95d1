package dev.coach.adapters.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only place that opens transactions. A transaction belongs to the thread that opened it; whatever that thread asks for
 * inside joins it. Failures of the database leave as {@link dev.coach.core.domain.CoachException}.
 */
final class Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    private final DataSource pool;
    private final Jdbi jdbi;
    private final SqlFailures failures;

    @SuppressWarnings("ThreadLocalUsage") // one for each database, and a process may open several
    private final ThreadLocal<@Nullable Scope> current = new ThreadLocal<>();

    Transactions(DataSource pool, SqlFailures failures) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.failures = failures;
    }

    /** Changes several things, all or none. */
    <R> R write(Function<Handle, R> work) {
        return inTransaction(work, false);
    }

    /** Reads several things as they were at one moment. */
    <R> R snapshot(Function<Handle, R> work) {
        return inTransaction(work, true);
    }

    /** Runs a single statement: in the transaction of this thread, or on its own. */
    <R> R single(Function<Handle, R> work) {
        Scope outer = current.get();
        if (outer != null) {
            return work.apply(outer.handle);
        }
        try (Handle handle = jdbi.open()) {
            return work.apply(handle);
        } catch (RuntimeException failure) {
            throw failures.translate(failure);
        }
    }

    /** Works on a connection. */
    @FunctionalInterface
    interface Statements<R> {
        R run(Connection connection) throws SQLException;
    }

    /** Runs single statements without JDBI: in the transaction of this thread, or on their own. */
    <R> R plain(Statements<R> statements) {
        Scope outer = current.get();
        try {
            if (outer != null) {
                return statements.run(outer.handle.getConnection());
            }
            try (Connection connection = pool.getConnection()) {
                return statements.run(connection);
            }
        } catch (SQLException failure) {
            throw failures.translate(failure);
        }
    }

    /**
     * Runs something once the transaction of this thread is committed, never when it is rolled back; at once when there is
     * none. What it throws is logged.
     */
    void afterCommit(Runnable consequence) {
        Scope outer = current.get();
        if (outer != null) {
            outer.consequences.add(consequence);
        } else {
            run(consequence);
        }
    }

    /** The connection of this thread's transaction. */
    Optional<Connection> connection() {
        return Optional.ofNullable(current.get()).map(scope -> scope.handle.getConnection());
    }

    private <R> R inTransaction(Function<Handle, R> work, boolean snapshot) {
        Scope outer = current.get();
        if (outer != null) {
            return work.apply(outer.handle);
        }
        List<Runnable> consequences;
        R result;
        try (Handle handle = jdbi.open()) {
            Scope scope = new Scope(handle, new ArrayList<>());
            current.set(scope);
            try {
                result = handle.inTransaction(transaction -> {
                    if (snapshot) {
                        transaction.execute("set transaction isolation level repeatable read, read only");
                    }
                    return work.apply(transaction);
                });
            } finally {
                current.remove();
            }
            consequences = scope.consequences;
        } catch (RuntimeException failure) {
            throw failures.translate(failure);
        }
        consequences.forEach(Transactions::run);
        return result;
    }

    private static void run(Runnable consequence) {
        try {
            consequence.run();
        } catch (RuntimeException failure) {
            LOG.warn("What was to happen after a commit failed; what was committed stands", failure);
        }
    }

    private record Scope(Handle handle, List<Runnable> consequences) {}
}
