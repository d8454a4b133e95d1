package dev.coach.adapters.model;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** The call that a reply waits for, of which there may be several in a row, for whoever ends the reply from another thread. */
final class StoppableCall {
    private volatile @Nullable Call current;
    private final CountDownLatch unwanted = new CountDownLatch(1);

    /** From now on this call is the one to end; at once when the reply is not wanted any more. */
    void begin(Call call) {
        current = call;
        if (isUnwanted()) {
            call.cancel();
        }
    }

    /** Breaks it off; it failed. */
    void cancel() {
        Call call = current;
        if (call != null) {
            call.cancel();
        }
    }

    /** Ends this call and those that follow, as if the listener wanted no more. */
    void stop() {
        unwanted.countDown();
        cancel();
    }

    boolean isUnwanted() {
        return unwanted.getCount() == 0;
    }

    /**
     * Waits before the next call.
     *
     * @return whether the reply is still wanted
     */
    boolean pause(Duration wait) throws InterruptedException {
        return !unwanted.await(wait.toNanos(), TimeUnit.NANOSECONDS);
    }
}
