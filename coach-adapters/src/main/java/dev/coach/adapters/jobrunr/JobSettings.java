package dev.coach.adapters.jobrunr;

import java.time.Duration;

/**
 * How a process works on jobs.
 *
 * @param workers how many jobs it runs at the same time, from 1
 * @param pollInterval how soon work is found whose notification was lost, and retries that are due; from 5 s, JobRunr
 *     refuses less
 * @param closeLimit how long running jobs may take to end when the worker closes; then they are interrupted and tried again
 *     later
 * @param longestRetryPause the most that a failed job waits. The pause before the nth retry is a random part of 2ⁿ s, so
 *     that jobs that failed together do not come back together
 * @param retries how often a job is tried again before it stays failed
 */
public record JobSettings(
        int workers, Duration pollInterval, Duration closeLimit, Duration longestRetryPause, int retries) {
    private static final Duration SHORTEST_POLL_INTERVAL = Duration.ofSeconds(5);

    public JobSettings {
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be at least 1: " + workers);
        }
        if (pollInterval.compareTo(SHORTEST_POLL_INTERVAL) < 0) {
            throw new IllegalArgumentException(
                    "pollInterval must be at least " + SHORTEST_POLL_INTERVAL + ": " + pollInterval);
        }
        if (closeLimit.isNegative()) {
            throw new IllegalArgumentException("closeLimit must not be negative: " + closeLimit);
        }
        if (!longestRetryPause.isPositive()) {
            throw new IllegalArgumentException("longestRetryPause must be longer than zero: " + longestRetryPause);
        }
        if (retries < 0) {
            throw new IllegalArgumentException("retries must not be negative: " + retries);
        }
    }

    /** Four workers, a poll each 5 s, 10 s to close, pauses of up to 15 min, 20 retries (about an hour and a half). */
    public static JobSettings defaults() {
        return new JobSettings(4, Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofMinutes(15), 20);
    }
}
