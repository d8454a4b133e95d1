package dev.coach.server.turn;

import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.usecase.turn.TurnResult;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins turns, each on a virtual thread of its own, and waits for them when the process has to end. */
public final class RunningTurns {
    private static final Logger LOG = LoggerFactory.getLogger(RunningTurns.class);

    private final ThreadFactory threads = Thread.ofVirtual().name("turn-", 1).factory();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private boolean admitting = true;
    private int running;

    /** Takes a turn on the calling thread, as a use case does. */
    @FunctionalInterface
    public interface Taking {
        TurnResult run(Consumer<? super TurnEvent> listener);
    }

    /** Begins a turn; empty once {@link #drain} was called. */
    public Optional<LiveTurn> begin(Taking taking) {
        lock.lock();
        try {
            if (!admitting) {
                return Optional.empty();
            }
            running++;
        } finally {
            lock.unlock();
        }
        LiveTurn turn = new LiveTurn();
        threads.newThread(() -> run(taking, turn)).start();
        return Optional.of(turn);
    }

    /** How many turns run now. */
    public int count() {
        lock.lock();
        try {
            return running;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Begins no more turns and waits for those that run.
     *
     * @return how many still run after that time; they will be closed as interrupted when their lease runs out
     */
    public int drain(Duration atMost) {
        lock.lock();
        try {
            admitting = false;
            long left = atMost.toNanos();
            while (running > 0 && left > 0) {
                left = idle.awaitNanos(left);
            }
            return running;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return running;
        } finally {
            lock.unlock();
        }
    }

    private void run(Taking taking, LiveTurn turn) {
        try {
            turn.ended(taking.run(turn::tell));
        } catch (RuntimeException | Error failure) {
            if (turn.hasBegun()) {
                LOG.error("turn {} broke off", turn.awaitBeginning().turn(), failure);
            }
            turn.broke(failure);
        } finally {
            ended();
        }
    }

    private void ended() {
        lock.lock();
        try {
            running--;
            if (running == 0) {
                idle.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
