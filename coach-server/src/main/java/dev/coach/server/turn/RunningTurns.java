package dev.coach.server.turn;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.port.EventLog;
import dev.coach.core.usecase.turn.TurnResult;
import dev.coach.server.turn.TurnRefused.Reason;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins turns, each on a virtual thread of its own, within bounds, and waits for them when the process has to end. The
 * messages of one conversation are answered one after the other, in the order in which they came.
 */
public final class RunningTurns {
    private static final Logger LOG = LoggerFactory.getLogger(RunningTurns.class);

    private final TurnBounds bounds;
    private final EventLog events;
    private final Consumer<Reason> refusals;
    private final ThreadFactory threads = Thread.ofVirtual().name("turn-", 1).factory();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Map<CoacheeId, Integer> ofCoachee = new HashMap<>();
    private final Map<Line.Place, Line> lines = new HashMap<>();
    private boolean admitting = true;
    private int underWay;

    /**
     * @param events tell when a conversation that another process answers may be free
     * @param refusals is told of every turn that was not begun
     */
    public RunningTurns(TurnBounds bounds, EventLog events, Consumer<Reason> refusals) {
        this.bounds = bounds;
        this.events = events;
        this.refusals = refusals;
    }

    /** Takes a turn on the calling thread, as a use case does. */
    @FunctionalInterface
    public interface Taking {
        TurnResult run(Consumer<? super TurnEvent> listener);
    }

    /**
     * Begins a turn.
     *
     * @throws TurnRefused when there is no room, or {@link #drain} was called
     */
    public LiveTurn begin(CoacheeId coachee, Taking taking) {
        enter(coachee);
        LiveTurn turn = new LiveTurn();
        start(coachee, turn, () -> taking.run(turn::tell));
        return turn;
    }

    /**
     * Begins a turn with a new message, which waits until those that came before it in its conversation are answered; one with
     * the idempotency key of another that is under way joins that one. It waits whether or not its sender does; what waits too
     * long, or until {@link #drain}, ends with {@link TurnRefused}.
     *
     * @throws TurnRefused when there is no room, or {@link #drain} was called
     */
    public LiveTurn send(CoacheeId coachee, ConversationId conversation, @Nullable String key, Taking taking) {
        Line.Place place = new Line.Place(coachee, conversation);
        Line line;
        Line.Sent sent;
        lock.lock();
        try {
            enter(coachee);
            line = lines.computeIfAbsent(place, unused -> new Line(place, lock, () -> admitting, bounds.longestWait()));
            sent = line.join(key);
        } finally {
            lock.unlock();
        }
        start(coachee, sent.turn(), () -> {
            try {
                return line.take(sent, taking, events);
            } finally {
                leave(line, sent);
            }
        });
        return sent.turn();
    }

    /** How many turns run or wait now. */
    public int count() {
        lock.lock();
        try {
            return underWay;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Begins no more turns, refuses those that wait, and waits for those that run.
     *
     * @return how many still run after that time; they will be closed as interrupted when their lease runs out
     */
    public int drain(Duration atMost) {
        lock.lock();
        try {
            admitting = false;
            lines.values().forEach(Line::look);
            long left = atMost.toNanos();
            while (underWay > 0 && left > 0) {
                left = idle.awaitNanos(left);
            }
            return underWay;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return underWay;
        } finally {
            lock.unlock();
        }
    }

    private void enter(CoacheeId coachee) {
        lock.lock();
        try {
            if (!admitting) {
                throw refused(TurnRefused.stopping());
            }
            if (ofCoachee.getOrDefault(coachee, 0) >= bounds.ofOneCoachee()) {
                throw refused(TurnRefused.tooMany(bounds.ofOneCoachee()));
            }
            if (underWay >= bounds.all()) {
                throw refused(TurnRefused.full());
            }
            ofCoachee.merge(coachee, 1, Integer::sum);
            underWay++;
        } finally {
            lock.unlock();
        }
    }

    private void start(CoacheeId coachee, LiveTurn turn, Supplier<TurnResult> taking) {
        threads.newThread(() -> run(coachee, turn, taking)).start();
    }

    private void run(CoacheeId coachee, LiveTurn turn, Supplier<TurnResult> taking) {
        try {
            turn.ended(taking.get());
        } catch (TurnRefused refused) {
            turn.broke(refused(refused));
        } catch (RuntimeException | Error failure) {
            if (turn.hasBegun()) {
                LOG.error("turn {} broke off", turn.awaitBeginning().turn(), failure);
            }
            turn.broke(failure);
        } finally {
            ended(coachee);
        }
    }

    private TurnRefused refused(TurnRefused refused) {
        refusals.accept(refused.reason());
        return refused;
    }

    private void leave(Line line, Line.Sent sent) {
        lock.lock();
        try {
            if (line.leave(sent)) {
                lines.remove(line.place(), line);
            }
        } finally {
            lock.unlock();
        }
    }

    private void ended(CoacheeId coachee) {
        lock.lock();
        try {
            ofCoachee.computeIfPresent(coachee, (same, count) -> count == 1 ? null : count - 1);
            underWay--;
            if (underWay == 0) {
                idle.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
