package dev.coach.adapters.jobrunr;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.FollowUp;
import dev.coach.core.testkit.BackgroundJobsContract;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

class JobRunrBackgroundJobsContractIT extends BackgroundJobsContract {
    private static final JobTestDatabase DATABASE = new JobTestDatabase();

    private final List<JobWorker> workers = new ArrayList<>();

    @AfterEach
    void closeWorkers() {
        workers.forEach(JobWorker::close);
    }

    @AfterAll
    static void closeDatabase() {
        DATABASE.close();
    }

    @Override
    protected BackgroundJobs jobs() {
        JobRunrJobs jobs = DATABASE.open(JobSettings.defaults());
        workers.add(jobs.worker());
        return new BackgroundJobs() {
            @Override
            public void enqueue(FollowUp work) {
                jobs.backgroundJobs().enqueue(work);
            }

            @Override
            public void handleWith(Consumer<FollowUp> handler) {
                jobs.backgroundJobs().handleWith(handler);
                jobs.worker().start();
            }

            @Override
            public void forget(CoacheeId coachee) {
                jobs.backgroundJobs().forget(coachee);
            }
        };
    }

    @Override
    protected void inTransaction(Runnable work) {
        DATABASE.inTransaction(work);
    }

    @Override
    protected void inRolledBackTransaction(Runnable work) {
        DATABASE.inRolledBackTransaction(work);
    }
}
