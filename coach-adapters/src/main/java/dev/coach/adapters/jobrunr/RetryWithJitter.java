package dev.coach.adapters.jobrunr;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.filters.ElectStateFilter;
import org.jobrunr.jobs.states.FailedState;
import org.jobrunr.jobs.states.JobState;

/**
 * Schedules failed jobs again, as {@link JobSettings} says. JobRunr's own rule, 3ⁿ s without jitter, is switched off job by job
 * in {@link JobRunrBackgroundJobs}.
 */
final class RetryWithJitter implements ElectStateFilter {
    private static final int GREATEST_EXPONENT = 30;

    private final JobSettings settings;
    private final InstantSource clock;
    private final RandomGenerator random;

    RetryWithJitter(JobSettings settings, InstantSource clock, RandomGenerator random) {
        this.settings = settings;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public void onStateElection(Job job, JobState newState) {
        if (!(newState instanceof FailedState failed) || failed.mustNotRetry()) {
            return;
        }
        int failures = (int) job.getJobStatesOfType(FailedState.class).count();
        if (failures <= settings.retries()) {
            Instant next = clock.instant().plus(pause(failures));
            job.scheduleAt(next, "retry %d of %d".formatted(failures, settings.retries()));
        }
    }

    /** @param failures so far, from 1 */
    Duration pause(int failures) {
        long longest =
                Math.min(settings.longestRetryPause().toMillis(), 1_000L << Math.min(failures, GREATEST_EXPONENT));
        synchronized (random) {
            return Duration.ofMillis(random.nextLong(longest + 1));
        }
    }
}
