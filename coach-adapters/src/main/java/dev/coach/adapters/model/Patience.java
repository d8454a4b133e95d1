package dev.coach.adapters.model;

import dev.coach.core.port.ChatReply.Failed;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okio.AsyncTimeout;

/**
 * Cancels a call when the next piece or the end of its reply is overdue. It measures pieces, not bytes, so that a server that
 * drips or sends only comments is caught as well. Used by the thread that reads; Okio's one watchdog thread does the rest.
 */
final class Patience extends AsyncTimeout {
    private final Call call;
    private final Reasons reasons;
    private final ModelSettings limits;
    private final long wholeEnd;
    private long nextEnd;
    private long pausedAt;
    private boolean begun;
    private boolean overdue;

    /** @param start when the coach asked, by {@link System#nanoTime()} */
    Patience(Call call, Reasons reasons, long start) {
        this.call = call;
        this.reasons = reasons;
        this.limits = reasons.settings();
        this.wholeEnd = start + limits.wholeLimit().toNanos();
        this.nextEnd = start + limits.firstPieceLimit().toNanos();
        this.pausedAt = System.nanoTime();
    }

    /** A piece came; the next one has as long as a pause may last. */
    void pieceCame() {
        begun = true;
        expectWithin(limits.idleLimit());
    }

    /** From now on whatever comes next has this long, or as long as a pause may last when that is shorter. */
    void expectWithin(Duration limit) {
        nextEnd =
                System.nanoTime() + Math.min(limit.toNanos(), limits.idleLimit().toNanos());
    }

    /** Watches until {@link #pause}. The next piece is due later by as long as nobody watched; the end of the reply is not. */
    void resume() {
        long now = System.nanoTime();
        nextEnd += now - pausedAt;
        timeout(Math.max(1, Math.min(nextEnd, wholeEnd) - now), TimeUnit.NANOSECONDS);
        enter();
    }

    /**
     * Stops watching, as while the listener works.
     *
     * @return whether it was or is too late: the call is cancelled
     */
    boolean pause() {
        overdue |= exit();
        pausedAt = System.nanoTime();
        return overdue;
    }

    /** Whether the time was up before the first piece came; only after {@link #pause}. */
    boolean endedBeforeTheFirstPiece() {
        return overdue && !begun;
    }

    /** Why the reply is incomplete: what was overdue, otherwise the given reason. */
    Failed failureOr(Failed other) {
        if (!pause()) {
            return other;
        }
        if (System.nanoTime() - wholeEnd >= 0) {
            return reasons.tooLong();
        }
        return begun ? reasons.silent() : reasons.slowToBegin();
    }

    @Override
    protected void timedOut() {
        call.cancel();
    }
}
