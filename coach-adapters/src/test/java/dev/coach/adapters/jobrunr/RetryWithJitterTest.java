package dev.coach.adapters.jobrunr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.JobDetails;
import org.jobrunr.jobs.states.FailedState;
import org.jobrunr.jobs.states.ScheduledState;
import org.jobrunr.jobs.states.StateName;
import org.junit.jupiter.api.Test;

class RetryWithJitterTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final CoachException FAILURE = new CoachException(ErrorCode.MODEL_UNAVAILABLE, "away");

    private final RetryWithJitter retries =
            new RetryWithJitter(JobSettings.defaults(), InstantSource.fixed(NOW), new SplittableRandom(7));

    @Test
    void waitsLongerEachTimeUpToTheLongestPause() {
        assertThat(longestOf(1)).isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(2));
        assertThat(longestOf(5)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(32));
        assertThat(longestOf(10)).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
        assertThat(longestOf(40)).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
    }

    @Test
    void spreadsRetriesOverTheWholePause() {
        long early = java.util.stream.IntStream.range(0, 1_000)
                .filter(i -> retries.pause(5).compareTo(Duration.ofSeconds(16)) < 0)
                .count();
        assertThat(early).isBetween(400L, 600L);
    }

    @Test
    void schedulesAFailedJobAgain() {
        Job job = failed(1);
        retries.onStateElection(job, job.getJobState());
        assertThat(job.getState()).isEqualTo(StateName.SCHEDULED);
        assertThat(job.<ScheduledState>getJobState().getScheduledAt()).isBetween(NOW, NOW.plusSeconds(2));
    }

    @Test
    void leavesAJobFailedAfterTheLastRetry() {
        Job job = failed(JobSettings.defaults().retries() + 1);
        retries.onStateElection(job, job.getJobState());
        assertThat(job.getState()).isEqualTo(StateName.FAILED);
    }

    private Duration longestOf(int failures) {
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 1_000; i++) {
            Duration pause = retries.pause(failures);
            longest = pause.compareTo(longest) > 0 ? pause : longest;
        }
        return longest;
    }

    private static Job failed(int times) {
        UUID id = new UUID(0, 1);
        Job job = new Job(id, new JobDetails(new UpdateProfileJob(id, id, id)));
        for (int i = 0; i < times; i++) {
            if (i > 0) {
                job.scheduleAt(NOW, "again");
                job.enqueue();
            }
            job.failed("failed", FAILURE);
        }
        assertThat(job.getJobStatesOfType(FailedState.class)).hasSize(times);
        return job;
    }
}
