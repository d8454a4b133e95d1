package dev.coach.adapters.jobrunr;

import java.util.Objects;
import javax.sql.DataSource;

/**
 * The three ways in which jobs reach one PostgreSQL database.
 *
 * @param transactions gives the connection of the calling thread's transaction and then ignores its close, commit and
 *     rollback; outside a transaction gives a connection of its own in autocommit mode
 * @param pool for the worker; a worker takes up to five connections beside those of the work itself
 * @param unpooled for the one connection that listens as long as the worker lives
 */
public record JobDatabase(DataSource transactions, DataSource pool, DataSource unpooled) {
    public JobDatabase {
        Objects.requireNonNull(transactions, "transactions");
        Objects.requireNonNull(pool, "pool");
        Objects.requireNonNull(unpooled, "unpooled");
    }
}
