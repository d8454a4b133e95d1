package dev.coach.server.turn;

import dev.coach.core.usecase.turn.TakeTurn;
import dev.coach.core.usecase.turn.TakeTurnCommand;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins turns, each on a virtual thread of its own, and waits for them when the process has to end. */
public final class RunningTurns {
    private static final Logger LOG = LoggerFactory.getLogger(RunningTurns.class);

    private final TakeTurn takeTurn;
    private final ThreadFactory threads = Thread.ofVirtual().name("turn-", 1).factory();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private boolean admitting = true;
    private int running;

    public RunningTurns(TakeTurn takeTurn) {
        this.takeTurn = takeTurn;
    }

    /** Begins a turn; empty once {@link #drain} was called. */
    public Optional<LiveTurn> begin(TakeTurnCommand command) {
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
        threads.newThread(() -> run(command, turn)).start();
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

    private void run(TakeTurnCommand command, LiveTurn turn) {
        try {
            turn.ended(takeTurn.run(command, turn::tell));
        } catch (RuntimeException | Error failure) {
            if (turn.hasBegun()) {
                LOG.error("a turn of conversation {} broke off", command.conversation(), failure);
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
