package dev.coach.adapters.jobrunr;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.FollowUp;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jobrunr.jobs.Job;
import org.jobrunr.jobs.JobDetails;
import org.jobrunr.storage.ConcurrentJobModificationException;
import org.jobrunr.storage.StorageException;
import org.jobrunr.storage.StorageProvider;

/**
 * Writes jobs into JobRunr's table on the connection of the transaction that makes them necessary. JobRunr's own scheduler is
 * not used: a job that is there already would spoil that transaction.
 */
final class JobRunrBackgroundJobs implements BackgroundJobs {
    /** Tells {@link CommitListener}s on every node, when the transaction commits. */
    private static final String NOTIFY = "select pg_notify('" + CommitListener.CHANNEL + "', '')";

    /** The class of SQL states that tell of missing connections, memory or disk space. */
    private static final String NO_ROOM = "53";

    private final DataSource transactionDataSource;
    private final StorageProvider storage;
    private final AtomicReference<Consumer<FollowUp>> handler = new AtomicReference<>(work -> {
        throw new IllegalStateException("there is no handler for jobs yet");
    });

    /** @param storage over {@code transactionDataSource} as well */
    JobRunrBackgroundJobs(DataSource transactionDataSource, StorageProvider storage) {
        this.transactionDataSource = transactionDataSource;
        this.storage = storage;
    }

    @Override
    public void enqueue(FollowUp work) {
        Job job = job(FollowUpJob.of(work));
        try (Connection connection = transactionDataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getAutoCommit()) {
                storeUnlessKnown(job);
                statement.execute(NOTIFY);
            } else {
                statement.execute(NOTIFY + "; savepoint enqueue_job");
                statement.execute(
                        storeUnlessKnown(job)
                                ? "release savepoint enqueue_job"
                                : "rollback to savepoint enqueue_job; release savepoint enqueue_job");
            }
        } catch (SQLException | StorageException e) {
            throw new CoachException(ErrorCode.DATABASE_UNAVAILABLE, problem(e), e);
        }
    }

    private static String problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith(NO_ROOM)) {
                return "The database has no connections, memory or disk space left. Make room, then try again.";
            }
        }
        return "The background work could not be stored; try again.";
    }

    /** @return whether it is new */
    private boolean storeUnlessKnown(Job job) {
        try {
            storage.save(job);
            return true;
        } catch (ConcurrentJobModificationException known) {
            return false;
        }
    }

    private static Job job(FollowUpJob request) {
        Job job = new Job(request.jobId(), new JobDetails(request));
        job.setJobName(request.getClass().getSimpleName() + " for " + request.cause());
        // No retries by JobRunr's own rule: RetryWithJitter decides.
        job.setAmountOfRetries(0);
        return job;
    }

    @Override
    public void handleWith(Consumer<FollowUp> handler) {
        this.handler.set(handler);
    }

    /** Jobs carry ids only, and the coachee's is in each: whatever kinds of jobs there will be, none can be left out. */
    @Override
    public void forget(CoacheeId coachee) {
        try (Connection connection = transactionDataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from " + JobTables.PREFIX + "jobrunr_jobs where jobAsJson like ?")) {
            delete.setString(1, "%" + coachee + "%");
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new CoachException(
                    ErrorCode.DATABASE_UNAVAILABLE, "The background work could not be removed; try again.", e);
        }
    }

    void handle(FollowUp work) {
        handler.get().accept(work);
    }
}
