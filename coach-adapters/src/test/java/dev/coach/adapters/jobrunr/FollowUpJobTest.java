package dev.coach.adapters.jobrunr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.FollowUp;
import java.util.UUID;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.JobDetails;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;
import org.junit.jupiter.api.Test;

/** The stored form of jobs: what waits in a database must be read by every later version. */
class FollowUpJobTest {
    private static final UUID COACHEE = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final UUID CONVERSATION = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    private static final UUID CAUSE = UUID.fromString("00000000-0000-7000-8000-00000000000c");
    private static final FollowUp UPDATE_PROFILE =
            new FollowUp.UpdateProfile(new CoacheeId(COACHEE), new ConversationId(CONVERSATION), new TurnId(CAUSE));

    /** As version 0.1 stored it, and with a component that a later version may add. */
    private static final String STORED = """
            {"id":"4ca7bd5a-e01a-3a27-b4a1-1aae4bbdaf7d","version":1,"jobDetails":{"className":"dev.coach.adapters.jobrunr.FollowUpJobHandler",
             "methodName":"run","jobParameters":[{"className":"dev.coach.adapters.jobrunr.UpdateProfileJob",
             "actualClassName":"dev.coach.adapters.jobrunr.UpdateProfileJob","object":{"coachee":"00000000-0000-7000-8000-00000000000a",
             "conversation":"00000000-0000-7000-8000-00000000000b","cause":"00000000-0000-7000-8000-00000000000c"%s}}],"cacheable":true},
             "jobHistory":[{"@class":"org.jobrunr.jobs.states.EnqueuedState","createdAt":"2026-11-22T14:05:23.468091859Z","state":"ENQUEUED"}],
             "metadata":{"@class":"java.util.concurrent.ConcurrentHashMap"},"amountOfRetries":0,"jobName":"UpdateProfileJob for c",
             "jobSignature":"dev.coach.adapters.jobrunr.FollowUpJobHandler.run(dev.coach.adapters.jobrunr.UpdateProfileJob)","labels":[]}
            """;

    private final JobMapper mapper = new JobMapper(new Jackson3JsonMapper());

    @Test
    void readsWhatTheFirstVersionStored() {
        assertThat(followUp(mapper.deserializeJob(STORED.formatted("")))).isEqualTo(UPDATE_PROFILE);
    }

    @Test
    void readsWhatALaterVersionAdds() {
        assertThat(followUp(mapper.deserializeJob(STORED.formatted(",\"added\":\"later\""))))
                .isEqualTo(UPDATE_PROFILE);
    }

    @Test
    void readsWhatItStores() {
        Job job = new Job(CAUSE, new JobDetails(FollowUpJob.of(UPDATE_PROFILE)));
        assertThat(followUp(mapper.deserializeJob(mapper.serializeJob(job)))).isEqualTo(UPDATE_PROFILE);
    }

    @Test
    void readsEveryKindOfWorkThatItStores() {
        FollowUp summarise = new FollowUp.SummariseConversation(
                new CoacheeId(COACHEE), new ConversationId(CONVERSATION), new TurnId(CAUSE));
        Job job = new Job(CAUSE, new JobDetails(FollowUpJob.of(summarise)));

        assertThat(followUp(mapper.deserializeJob(mapper.serializeJob(job)))).isEqualTo(summarise);
        assertThat(FollowUpJob.of(summarise).jobId())
                .isNotEqualTo(FollowUpJob.of(UPDATE_PROFILE).jobId());
    }

    @Test
    void derivesTheIdFromTheCause() {
        FollowUp sameCause =
                new FollowUp.UpdateProfile(new CoacheeId(CAUSE), new ConversationId(CAUSE), new TurnId(CAUSE));
        FollowUp otherCause = new FollowUp.UpdateProfile(
                new CoacheeId(COACHEE), new ConversationId(CONVERSATION), new TurnId(COACHEE));

        UUID id = FollowUpJob.of(UPDATE_PROFILE).jobId();
        assertThat(FollowUpJob.of(sameCause).jobId()).isEqualTo(id);
        assertThat(FollowUpJob.of(otherCause).jobId()).isNotEqualTo(id);
    }

    private static FollowUp followUp(Job job) {
        return ((FollowUpJob) job.getJobDetails().getJobParameterValues()[0]).followUp();
    }
}
