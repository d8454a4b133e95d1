package dev.coach.jobs;

import dev.coach.adapters.jobrunr.JobWorker;

/** Runs the background jobs of an installation. Any number of workers may run beside each other. */
public final class Worker implements AutoCloseable {
    private final JobWorker jobs;

    private Worker(JobWorker jobs) {
        this.jobs = jobs;
    }

    static Worker start(JobWorker jobs) {
        jobs.start();
        return new Worker(jobs);
    }

    /** Whether it works now; not while the database is away. */
    public boolean isRunning() {
        return jobs.isRunning();
    }

    /** Takes no new jobs and waits a bounded time for those that run; the others are tried again later. */
    @Override
    public void close() {
        jobs.close();
    }
}
