package dev.coach.adapters.jobrunr;

import java.util.concurrent.atomic.AtomicInteger;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.utils.mapper.JsonMapper;

/** JobRunr's server, which can be told to look for work now, and which stays stopped once it is retired. */
final class NudgedServer extends BackgroundJobServer {
    /** Nudges that nobody answered yet: while one thread looks for work, another one's look is skipped. */
    private final AtomicInteger nudges = new AtomicInteger();

    private volatile boolean retired;

    NudgedServer(
            StorageProvider storage,
            JsonMapper json,
            JobActivator activator,
            BackgroundJobServerConfiguration settings) {
        super(storage, json, activator, settings);
    }

    /**
     * Starts the jobs that wait, as far as workers are free; returns when they are handed over, or at once when another
     * thread does the same. Does nothing while the server starts or stops.
     *
     * @throws RuntimeException of JobRunr when the database is away
     */
    void nudge() {
        if (!isReady() || nudges.getAndIncrement() > 0) {
            return;
        }
        try {
            int answered;
            do {
                answered = nudges.get();
                lookForWork();
            } while (nudges.addAndGet(-answered) > 0);
        } catch (RuntimeException e) {
            nudges.set(0);
            throw e;
        }
    }

    /**
     * A worker that becomes idle is what makes JobRunr look for work outside its poll, on the thread that says so. Its
     * steward's own {@code run} would do more and share state with the poll.
     */
    private void lookForWork() {
        getJobSteward().notifyThreadOccupied();
        getJobSteward().notifyThreadIdle();
    }

    /**
     * Whether it works on jobs; a moment after the start.
     *
     * @throws RuntimeException of JobRunr when it was never ready before and the database is away
     */
    boolean isReady() {
        return isRunning() && !isNotReadyToProcessJobs();
    }

    /** Stops it for good: JobRunr restarts its servers by itself now and then, and there must not be two. */
    void retire() {
        retired = true;
        stop();
    }

    /**
     * Takes a server that could not do so itself off the list of servers, which would otherwise take it for the leader until
     * it times out; retries wait for the leader.
     */
    void signOff() {
        getStorageProvider().signalBackgroundJobServerStopped(getServerStatus());
    }

    @Override
    public void start(boolean guard) {
        if (!retired) {
            super.start(guard);
        }
    }
}
