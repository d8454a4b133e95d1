package dev.coach.server.turn;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.port.EventLog;
import dev.coach.core.usecase.turn.TurnResult;
import dev.coach.server.turn.RunningTurns.Taking;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The messages to one conversation that are under way in this process, in the order in which they came: the first is
 * answered, the others wait. The first waits too while another process answers the conversation; that two never do so at once is up
 * to the store.
 */
final class Line {
    /** For a process that died: nobody tells when its lease runs out. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final Place place;
    private final ReentrantLock lock;
    private final Condition news;
    private final BooleanSupplier admitting;
    private final Duration longestWait;
    private final Deque<Sent> line = new ArrayDeque<>();
    private long looks;

    /** @param lock guards the line, and is held by whoever calls {@link #join} and {@link #leave} */
    Line(Place place, ReentrantLock lock, BooleanSupplier admitting, Duration longestWait) {
        this.place = place;
        this.lock = lock;
        this.news = lock.newCondition();
        this.admitting = admitting;
        this.longestWait = longestWait;
    }

    /** A conversation of a coachee; the line of somebody else's conversation is another one. */
    record Place(CoacheeId coachee, ConversationId conversation) {}

    /**
     * A message.
     *
     * @param deadline in the time of {@link System#nanoTime}
     * @param first the one with the same key that came before; absent when there is none
     */
    record Sent(
            LiveTurn turn,
            @Nullable String key,
            long deadline,
            @Nullable Sent first) {}

    Place place() {
        return place;
    }

    /** Adds a message at the end, or beside the one that has its key already. */
    Sent join(@Nullable String key) {
        Sent first = key == null
                ? null
                : line.stream()
                        .filter(other -> key.equals(other.key()))
                        .findFirst()
                        .orElse(null);
        Sent sent = new Sent(new LiveTurn(), key, System.nanoTime() + longestWait.toNanos(), first);
        if (first == null) {
            line.add(sent);
        }
        return sent;
    }

    /** Removes a message and tells whether that was the last one. */
    boolean leave(Sent sent) {
        line.remove(sent);
        look();
        return line.isEmpty();
    }

    /** Has everybody who waits look whether they still have to. */
    void look() {
        lock.lock();
        try {
            looks++;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes the turn on the calling thread once it is its turn.
     *
     * @throws TurnRefused when that took too long, or no turn begins any more
     */
    TurnResult take(Sent sent, Taking taking, EventLog events) {
        if (sent.first() != null) {
            sent.first().turn().awaitBeginning();
            return taking.run(sent.turn()::tell);
        }
        awaitFirst(sent);
        Optional<TurnResult> result = takeUnlessBusy(sent, taking);
        if (result.isPresent()) {
            return result.get();
        }
        try (EventLog.Subscription elsewhere = events.follow(place.coachee(), this::look)) {
            while (true) {
                long before = looks();
                result = takeUnlessBusy(sent, taking);
                if (result.isPresent()) {
                    return result.get();
                }
                awaitNews(sent, before);
            }
        }
    }

    /** Empty when another process answers the conversation. */
    private static Optional<TurnResult> takeUnlessBusy(Sent sent, Taking taking) {
        try {
            return Optional.of(taking.run(sent.turn()::tell));
        } catch (CoachException failure) {
            if (failure.code() == ErrorCode.TURN_RUNNING) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private long looks() {
        lock.lock();
        try {
            return looks;
        } finally {
            lock.unlock();
        }
    }

    private void awaitFirst(Sent sent) {
        lock.lock();
        try {
            while (!sent.equals(line.peek())) {
                check(sent);
                await(sent, longestWait);
            }
            // Who came after others that waited too long waits no longer than they did.
            check(sent);
        } finally {
            lock.unlock();
        }
    }

    private void awaitNews(Sent sent, long before) {
        lock.lock();
        try {
            check(sent);
            if (looks == before) {
                await(sent, LOOK_AGAIN);
                check(sent);
            }
        } finally {
            lock.unlock();
        }
    }

    private void check(Sent sent) {
        if (!admitting.getAsBoolean()) {
            throw TurnRefused.stopping();
        }
        if (sent.deadline() - System.nanoTime() <= 0) {
            throw TurnRefused.waitedTooLong();
        }
    }

    /** Waits for news, at most this long and not beyond the deadline of the message. */
    private void await(Sent sent, Duration atMost) {
        try {
            news.awaitNanos(Math.min(sent.deadline() - System.nanoTime(), atMost.toNanos()));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw TurnRefused.stopping();
        }
    }
}
