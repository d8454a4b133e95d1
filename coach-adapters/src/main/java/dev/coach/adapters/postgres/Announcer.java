package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoacheeId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every {@link EventListener} whose events have grown, after the commit and for all who have waited meanwhile at once: the
 * database lets only one transaction with a notification commit at a time, so that one in each would queue them all up.
 *
 * <p>On one thread and one connection of its own, from the first announcement on. What it could not tell, because the process died or
 * the database was away, the listeners find out by themselves within seconds.
 */
final class Announcer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    /** Nothing that must survive is written. */
    private static final String UNCARING = "set synchronous_commit = off";

    private static final String NOTIFY =
            "select pg_notify('" + EventListener.CHANNEL + "', coachee) from unnest(cast(? as text[])) as coachee";

    private final DataSource source;
    private final BlockingQueue<CoacheeId> grown = new LinkedBlockingQueue<>();
    private @Nullable Thread thread;
    private volatile boolean closed;

    /** @param source gives new connections */
    Announcer(DataSource source) {
        this.source = source;
    }

    void announce(CoacheeId coachee) {
        grown.add(coachee);
        startOnce();
    }

    private synchronized void startOnce() {
        if (thread == null && !closed) {
            Thread created = new Thread(this::announceUntilClosed, "coach-event-announcer");
            created.setDaemon(true);
            created.start();
            thread = created;
        }
    }

    private void announceUntilClosed() {
        while (!closed) {
            try {
                // Waits before it connects, so that a database that is away is asked when there is something to tell.
                List<CoacheeId> first = waiting();
                try (Connection fresh = source.getConnection();
                        Statement settings = fresh.createStatement()) {
                    settings.execute(UNCARING);
                    announce(fresh, first);
                }
            } catch (SQLException away) {
                LOG.debug("Others hear of new events a little later", away);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void announce(Connection connection, List<CoacheeId> first) throws SQLException, InterruptedException {
        try (PreparedStatement notify = connection.prepareStatement(NOTIFY)) {
            List<CoacheeId> now = first;
            while (!closed) {
                Set<String> coachees = new LinkedHashSet<>();
                now.forEach(coachee -> coachees.add(coachee.toString()));
                notify.setArray(1, connection.createArrayOf("text", coachees.toArray()));
                notify.execute();
                now = waiting();
            }
        }
    }

    /** All that are there, as soon as there is one. */
    private List<CoacheeId> waiting() throws InterruptedException {
        List<CoacheeId> all = new ArrayList<>();
        all.add(grown.take());
        grown.drainTo(all);
        return all;
    }

    @Override
    public void close() {
        closed = true;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }
}
