package dev.coach.adapters.jobrunr;

import java.util.concurrent.atomic.AtomicInteger;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.server.JobSteward;
import org.jobrunr.server.tasks.steward.OnboardNewWorkTask;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.utils.mapper.JsonMapper;

/** JobRunr's server, which can be told to look for work now, and which stays stopped once it is retired. */
final class NudgedServer extends BackgroundJobServer {
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
        if (isReady()) {
            ((NudgedSteward) getJobSteward()).nudge();
        }
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

    @Override
    protected JobSteward createJobSteward() {
        return new NudgedSteward(this);
    }

    /**
     * Gives access to the one task that JobRunr means to be run from other threads. The steward's own {@code run} shares state
     * with the poll. The task does nothing while another thread runs it, so a nudge that comes meanwhile is remembered.
     */
    private static final class NudgedSteward extends JobSteward {
        private final AtomicInteger nudges = new AtomicInteger();

        private NudgedSteward(BackgroundJobServer server) {
            super(server);
        }

        private void nudge() {
            if (nudges.getAndIncrement() > 0) {
                return;
            }
            int answered = 0;
            try {
                do {
                    answered = nudges.get();
                    getTaskOfType(OnboardNewWorkTask.class).runTaskThreadSafe();
                } while (nudges.addAndGet(-answered) > 0);
            } catch (RuntimeException e) {
                nudges.set(0);
                throw e;
            }
        }
    }
}
