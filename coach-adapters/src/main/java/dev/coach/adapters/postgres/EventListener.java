package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.EventLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what other connections and nodes appended, on one connection and one thread of its own, from the first follower on.
 * Notifications are never repeated by the database; so everybody is also woken every few seconds, and after each reconnection.
 */
final class EventListener implements AutoCloseable {
    /** Notifications carry the coachee's id, the data stays in the tables. */
    static final String CHANNEL = "coach_events";

    /** Notifications carry the id of a turn that is to be stopped. */
    static final String STOPS = "coach_stops";

    private static final Logger LOG = LoggerFactory.getLogger(EventListener.class);
    private static final int POLL_MILLIS = 3_000;
    private static final int FIRST_PAUSE_MILLIS = 100;
    private static final int LONGEST_PAUSE_MILLIS = 5_000;

    private final DataSource source;
    private final Map<CoacheeId, Set<Follower>> followers = new ConcurrentHashMap<>();
    private final Map<String, Runnable> stops = new ConcurrentHashMap<>();
    private @Nullable Thread thread;
    private volatile @Nullable Connection connection;
    private volatile boolean closed;

    EventListener(DataSource source) {
        this.source = source;
    }

    /** Wakes this one too, until the follower is closed. */
    Follower follow(CoacheeId coachee, Runnable wakeUp) {
        startOnce();
        Follower follower = new Follower(coachee, wakeUp);
        // Within the map's own step, because the last one to leave takes the set away in another.
        followers.compute(coachee, (same, known) -> {
            Set<Follower> all = known == null ? ConcurrentHashMap.newKeySet() : known;
            all.add(follower);
            return all;
        });
        return follower;
    }

    /** Calls {@code stop} when that turn is to be stopped; unlike followers, never for nothing. */
    EventLog.Subscription onStop(TurnId turn, Runnable stop) {
        startOnce();
        stops.put(turn.toString(), stop);
        return () -> stops.remove(turn.toString());
    }

    @Override
    public void close() {
        closed = true;
        Thread running = thread;
        Connection open = connection;
        if (running != null) {
            running.interrupt();
        }
        if (open != null) {
            closeQuietly(open);
        }
    }

    private synchronized void startOnce() {
        if (thread == null && !closed) {
            Thread created = new Thread(this::listenUntilClosed, "coach-event-listener");
            created.setDaemon(true);
            created.start();
            thread = created;
        }
    }

    private void listenUntilClosed() {
        int pause = FIRST_PAUSE_MILLIS;
        while (!closed) {
            try (Connection fresh = source.getConnection();
                    Statement statement = fresh.createStatement()) {
                connection = fresh;
                statement.execute("listen " + STOPS);
                statement.execute("listen " + CHANNEL);
                pause = FIRST_PAUSE_MILLIS;
                wakeEverybody();
                hear(fresh.unwrap(PGConnection.class));
            } catch (SQLException failure) {
                if (!closed) {
                    LOG.warn("Live events are late, because the database is away (SQLSTATE {})", failure.getSQLState());
                    pause = pauseAfter(pause);
                }
            } catch (RuntimeException defect) {
                if (!closed) {
                    LOG.error("Live events are late, because of a defect", defect);
                    pause = pauseAfter(pause);
                }
            }
        }
    }

    private void hear(PGConnection listening) throws SQLException {
        while (!closed) {
            PGNotification[] heard = listening.getNotifications(POLL_MILLIS);
            if (heard == null || heard.length == 0) {
                wakeEverybody();
                continue;
            }
            Set<CoacheeId> coachees = new LinkedHashSet<>();
            for (PGNotification notification : heard) {
                if (notification.getName().equals(STOPS)) {
                    stop(notification.getParameter());
                } else {
                    coachee(notification.getParameter()).ifPresent(coachees::add);
                }
            }
            coachees.forEach(
                    coachee -> followers.getOrDefault(coachee, Set.of()).forEach(Follower::wake));
        }
    }

    private void stop(String turn) {
        try {
            stops.getOrDefault(turn, () -> {}).run();
        } catch (RuntimeException failure) {
            LOG.warn("Turn {} could not be stopped at once; the renewal of its lease tries it again", turn, failure);
        }
    }

    /** Empty for what somebody else sent over the channel. */
    private static Optional<CoacheeId> coachee(String parameter) {
        try {
            return Optional.of(CoacheeId.of(parameter));
        } catch (IllegalArgumentException foreign) {
            LOG.debug("A notification that names no coachee", foreign);
            return Optional.empty();
        }
    }

    private void wakeEverybody() {
        followers.values().forEach(each -> each.forEach(Follower::wake));
    }

    /** Waits up to twice as long each time, with jitter so that many nodes do not come back at the same moment. */
    private int pauseAfter(int pause) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(pause / 2, pause + 1));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        return Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
    }

    private static void closeQuietly(Connection open) {
        try {
            open.close();
        } catch (SQLException failure) {
            LOG.debug("The listening connection was gone already", failure);
        }
    }

    /** One who is woken. */
    final class Follower implements AutoCloseable {
        private final CoacheeId coachee;
        private final Runnable wakeUp;
        private volatile boolean left;

        private Follower(CoacheeId coachee, Runnable wakeUp) {
            this.coachee = coachee;
            this.wakeUp = wakeUp;
        }

        private void wake() {
            if (left) {
                return;
            }
            try {
                wakeUp.run();
            } catch (RuntimeException failure) {
                LOG.warn("A follower of the event log failed; the next event wakes it again", failure);
            }
        }

        @Override
        public void close() {
            left = true;
            followers.computeIfPresent(coachee, (same, all) -> {
                all.remove(this);
                return all.isEmpty() ? null : all;
            });
        }
    }
}
