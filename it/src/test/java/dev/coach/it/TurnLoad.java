package dev.coach.it;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Connections that send turns for a while, each one turn after the other. */
record TurnLoad(List<LoadedTalk.Target> targets) {
    /** @param rate turns a second of all together; 0 for as many as they can */
    LoadFigures run(int seconds, int rate) {
        long from = System.nanoTime();
        long until = from + seconds * 1_000_000_000L;
        LoadFigures figures = new LoadFigures();
        AtomicInteger sent = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (LoadedTalk.Target target : targets) {
            threads.add(Thread.ofVirtual().start(() -> {
                try (LoadedTalk talk = new LoadedTalk(target)) {
                    while (System.nanoTime() < until) {
                        long due = rate == 0 ? from : from + sent.getAndIncrement() * 1_000_000_000L / rate;
                        if (due >= until) {
                            return;
                        }
                        sleepUntil(due);
                        talk.run(figures);
                    }
                } catch (IOException failed) {
                    figures.refused(String.valueOf(failed));
                }
            }));
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return figures;
    }

    private static void sleepUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
