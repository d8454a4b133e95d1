/**
 * Background work on JobRunr and PostgreSQL: remembered in the transaction that makes it necessary, started at once by a
 * notification that its commit sends, found by a poll when that is lost. Start at {@link
 * dev.coach.adapters.jobrunr.JobRunrJobs}. Job classes are stored by name: a renamed one breaks jobs that wait.
 */
@NullMarked
package dev.coach.adapters.jobrunr;

import org.jspecify.annotations.NullMarked;
