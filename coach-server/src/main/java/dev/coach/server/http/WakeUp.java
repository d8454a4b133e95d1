package dev.coach.server.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one thread wait until another says that there is something new; many calls between two waits are one. */
final class WakeUp implements Runnable {
    private final Semaphore news = new Semaphore(0);

    /** Wakes the waiting thread, or the next one that waits. Returns at once. */
    @Override
    public void run() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    /** Waits for news, at most this long. */
    void await(long nanos) throws InterruptedException {
        if (news.tryAcquire(nanos, TimeUnit.NANOSECONDS)) {
            news.drainPermits();
        }
    }
}
