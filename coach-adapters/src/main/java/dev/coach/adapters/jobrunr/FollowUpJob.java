package dev.coach.adapters.jobrunr;

import dev.coach.core.port.FollowUp;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jobrunr.jobs.lambdas.JobRequest;

/**
 * A follow-up as it is stored: ids only. Wire format: class names and components stay; a new component goes to the end, is
 * nullable, and is unknown to older nodes.
 */
sealed interface FollowUpJob extends JobRequest permits UpdateProfileJob, SummariseConversationJob {
    static FollowUpJob of(FollowUp work) {
        return switch (work) {
            case FollowUp.UpdateProfile update ->
                new UpdateProfileJob(
                        update.coachee().value(),
                        update.conversation().value(),
                        update.cause().value());
            case FollowUp.SummariseConversation summarise ->
                new SummariseConversationJob(
                        summarise.coachee().value(),
                        summarise.conversation().value(),
                        summarise.cause().value());
        };
    }

    FollowUp followUp();

    /** What caused it; the same cause makes the same job. */
    UUID cause();

    /** The job's id, derived from kind and cause, so that work that is enqueued again is known already. */
    default UUID jobId() {
        String name = getClass().getSimpleName() + ":" + cause();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    default Class<FollowUpJobHandler> getJobRequestHandler() {
        return FollowUpJobHandler.class;
    }
}
