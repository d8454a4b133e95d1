package dev.coach.adapters.jobrunr;

import dev.coach.core.domain.CoachException;
import dev.coach.core.port.FollowUp;
import java.util.function.Consumer;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a stored job to whoever does the work. JobRunr finds it by name and calls it on a worker's thread; it is public for
 * that only.
 */
public final class FollowUpJobHandler implements JobRequestHandler<FollowUpJob> {
    private static final Logger LOG = LoggerFactory.getLogger(FollowUpJobHandler.class);

    private final Consumer<FollowUp> handler;

    FollowUpJobHandler(Consumer<FollowUp> handler) {
        this.handler = handler;
    }

    @Override
    public void run(FollowUpJob job) {
        try {
            handler.accept(job.followUp());
        } catch (RuntimeException e) {
            // An interrupt has done its work; with it, the failure could not be stored.
            Thread.interrupted();
            throw told(job, e);
        }
    }

    private static RuntimeException told(FollowUpJob job, RuntimeException failure) {
        if (failure instanceof CoachException expected) {
            LOG.warn("{} failed and is tried again: {}", job, expected.getMessage());
            return expected;
        }
        RuntimeException defect = withoutWords(failure);
        LOG.warn("{} failed and is tried again", job, defect);
        return defect;
    }

    /** JobRunr stores and logs what failed, and a message can quote what could not be read: only kind and place are kept. */
    private static RuntimeException withoutWords(RuntimeException failure) {
        RuntimeException kept = new IllegalStateException(failure.getClass().getName());
        kept.setStackTrace(failure.getStackTrace());
        return kept;
    }
}
