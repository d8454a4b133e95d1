package dev.coach.adapters.model;

import dev.coach.core.port.ChatReply.Failed;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;

/**
 * Cancels a call when the next piece or the end of its reply is overdue. It measures pieces, not bytes, so that a server that
 * drips or sends only comments is caught as well. The thread that reads moves the limit on with every piece; Okio's one watchdog thread
 * looks at it when the limit of before is reached, so that a piece costs no wake-up.
 */
final class Patience implements AutoCloseable {
    private final Call call;
    private final Reasons reasons;
    private final ModelSettings.Limits limits;
    private final long wholeEnd;
    private long nextEnd;
    private long pausedAt;
    private boolean begun;
    private boolean watching;
    private boolean overdue;
    private @Nullable Alarm alarm;

    /** @param start when the coach asked, by {@link System#nanoTime()} */
    Patience(Call call, Reasons reasons, long start) {
        this.call = call;
        this.reasons = reasons;
        this.limits = reasons.settings().limits();
        this.wholeEnd = start + limits.whole().toNanos();
        this.nextEnd = start + limits.firstPiece().toNanos();
        this.pausedAt = System.nanoTime();
    }

    /** A piece came; the next one has as long as a pause may last. */
    synchronized void pieceCame() {
        begun = true;
        expectWithin(limits.pause());
    }

    /** From now on whatever comes next has this long, or as long as a pause may last when that is shorter. */
    synchronized void expectWithin(Duration limit) {
        nextEnd = System.nanoTime() + Math.min(limit.toNanos(), limits.pause().toNanos());
    }

    /** Watches until {@link #pause}. The next piece is due later by as long as nobody watched; the end of the reply is not. */
    synchronized void resume() {
        nextEnd += System.nanoTime() - pausedAt;
        watching = true;
        if (alarm == null || due() - alarm.at < 0) {
            setAlarm();
        }
    }

    /**
     * Stops watching, as while the listener works.
     *
     * @return whether it was or is too late: the call is cancelled
     */
    synchronized boolean pause() {
        watching = false;
        pausedAt = System.nanoTime();
        return overdue;
    }

    /** Stops watching for good. */
    @Override
    public synchronized void close() {
        pause();
        if (alarm != null) {
            alarm.exit();
            alarm = null;
        }
    }

    /** Whether the time was up before the first piece came; only after {@link #pause}. */
    synchronized boolean endedBeforeTheFirstPiece() {
        return overdue && !begun;
    }

    /** Why the reply is incomplete: what was overdue, otherwise the given reason. */
    synchronized Failed failureOr(Failed other) {
        if (!pause()) {
            return other;
        }
        if (System.nanoTime() - wholeEnd >= 0) {
            return reasons.tooLong();
        }
        return begun ? reasons.silent() : reasons.slowToBegin();
    }

    private long due() {
        return nextEnd - wholeEnd < 0 ? nextEnd : wholeEnd;
    }

    private void setAlarm() {
        if (alarm != null) {
            alarm.exit();
        }
        alarm = new Alarm(due());
        alarm.enter();
    }

    /** @return whether something is overdue */
    private synchronized boolean ring(Alarm ringing) {
        if (ringing != alarm) {
            return false;
        }
        alarm = null;
        overdue = watching && System.nanoTime() - due() >= 0;
        if (watching && !overdue) {
            setAlarm();
        }
        return overdue;
    }

    /** Rings once, on the thread of the watchdog. */
    private final class Alarm extends AsyncTimeout {
        private final long at;

        /** @param at by {@link System#nanoTime()} */
        private Alarm(long at) {
            this.at = at;
            timeout(Math.max(1, at - System.nanoTime()), TimeUnit.NANOSECONDS);
        }

        @Override
        protected void timedOut() {
            if (ring(this)) {
                call.cancel();
            }
        }
    }
}
