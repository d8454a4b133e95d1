package dev.coach.adapters.jobrunr;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears that a transaction with new jobs committed, on any node, and looks for work at once. Has a connection of its own,
 * comes back when that is lost, and may miss what was said meanwhile: the poll finds it.
 */
final class CommitListener implements AutoCloseable {
    static final String CHANNEL = "coach_jobs";

    private static final Logger LOG = LoggerFactory.getLogger(CommitListener.class);

    /** JobRunr skips a look that comes while another one is about to end, so there is always a second one. */
    private static final Duration UNTIL_THE_SECOND_LOOK = Duration.ofMillis(50);

    private static final Duration UNTIL_THE_CONNECTION_IS_CHECKED = Duration.ofSeconds(30);
    private static final Duration PAUSE_BEFORE_RECONNECTING = Duration.ofSeconds(1);

    private final DataSource unpooled;
    private final Runnable lookForWork;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Connection connection;

    CommitListener(DataSource unpooled, Runnable lookForWork) {
        this.unpooled = unpooled;
        this.lookForWork = lookForWork;
        this.thread = Thread.ofPlatform().daemon().name("coach-jobs-listener").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        closing.countDown();
        Connection open = connection;
        if (open != null) {
            abort(open);
        }
    }

    private void run() {
        while (!isClosing()) {
            try (Connection fresh = unpooled.getConnection();
                    Statement statement = fresh.createStatement()) {
                connection = fresh;
                statement.execute("listen " + CHANNEL);
                lookForWork.run();
                listen(fresh);
            } catch (SQLException e) {
                LOG.debug("The connection that listens for new jobs is lost", e);
            }
            pauseUnlessClosing();
        }
    }

    private void listen(Connection fresh) throws SQLException {
        PGConnection notifying = fresh.unwrap(PGConnection.class);
        boolean lookAgain = true;
        while (!isClosing()) {
            Duration wait = lookAgain ? UNTIL_THE_SECOND_LOOK : UNTIL_THE_CONNECTION_IS_CHECKED;
            PGNotification[] notifications = notifying.getNotifications((int) wait.toMillis());
            boolean told = notifications != null && notifications.length > 0;
            if (told || lookAgain) {
                lookForWork.run();
            } else if (!fresh.isValid((int) PAUSE_BEFORE_RECONNECTING.toSeconds())) {
                return;
            }
            lookAgain = told;
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void pauseUnlessClosing() {
        try {
            closing.await(PAUSE_BEFORE_RECONNECTING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closing.countDown();
        }
    }

    /** Also wakes the thread that waits on it. */
    private static void abort(Connection open) {
        try {
            open.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("The connection that listens for new jobs was gone already", e);
        }
    }
}
