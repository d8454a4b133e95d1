/**
 * The stores on PostgreSQL: explicit typed columns by section of the catalogue, the ledger, the event log, and the one place
 * that opens transactions. Start at {@link dev.coach.adapters.postgres.PostgresDatabase}; the tables stand in the migrations
 * beside these classes.
 */
@NullMarked
package dev.coach.adapters.postgres;

import org.jspecify.annotations.NullMarked;
