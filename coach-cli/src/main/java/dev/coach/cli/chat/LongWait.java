package dev.coach.cli.chat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Says something when what is waited for takes long, on a thread of its own; used by one thread. */
final class LongWait {
    private final Duration patience;
    private final Runnable say;
    private @Nullable Thread waiting;

    LongWait(Duration patience, Runnable say) {
        this.patience = patience;
        this.say = say;
    }

    void begin() {
        waiting = Thread.ofVirtual().name("long-wait").start(() -> {
            try {
                Thread.sleep(patience);
                say.run();
            } catch (InterruptedException itCame) {
                // Then there is nothing to say.
            }
        });
    }

    /** What was waited for is there: nothing is said once this has returned. */
    void end() {
        Thread begun = waiting;
        if (begun == null) {
            return;
        }
        waiting = null;
        begun.interrupt();
        try {
            begun.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
