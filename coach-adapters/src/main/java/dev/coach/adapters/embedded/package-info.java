/**
 * A real PostgreSQL inside the data folder, for those who have none: unpacked, initialised, started, shared between processes
 * and stopped by plain processes and files. Start at {@link dev.coach.adapters.embedded.EmbeddedPostgres}.
 */
@NullMarked
package dev.coach.adapters.embedded;

import org.jspecify.annotations.NullMarked;
