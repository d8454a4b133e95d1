package dev.coach.server.turn;

import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.usecase.turn.TurnResult;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A turn that runs here, as seen by the one reader who began it. Events reach the reader by the shortest way; a reader who
 * falls more than {@link #MAX_WAITING} events behind gets the rest from the event log instead, and never holds up the turn.
 */
public final class LiveTurn {
    /** Enough for a whole reply of ordinary length. */
    static final int MAX_WAITING = 1_000;

    private final CompletableFuture<Beginning> beginning = new CompletableFuture<>();
    private final CompletableFuture<TurnResult> end = new CompletableFuture<>();
    private final ConcurrentLinkedQueue<Numbered<TurnEvent>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waitingCount = new AtomicInteger();
    private volatile Runnable reader = () -> {};
    private volatile boolean cutOff;
    private long lastNumber;

    LiveTurn() {}

    /**
     * How it began.
     *
     * @param repeated whether it is an earlier turn with the same idempotency key, whose events are in the event log
     */
    public record Beginning(TurnId turn, boolean repeated) {}

    /**
     * Waits until the message is stored.
     *
     * @throws RuntimeException the reason why it was not, as {@code TakeTurn} throws it
     */
    public Beginning awaitBeginning() {
        return await(beginning);
    }

    /**
     * Waits until the turn has ended.
     *
     * @throws RuntimeException what {@code TakeTurn} throws
     */
    public TurnResult awaitEnd() {
        return await(end);
    }

    /** The next event that the reader has not seen; absent when there is none now. */
    public @Nullable Numbered<TurnEvent> poll() {
        Numbered<TurnEvent> next = waiting.poll();
        if (next != null) {
            waitingCount.decrementAndGet();
        }
        return next;
    }

    /** Whether, once {@link #poll} gives nothing, no more will come this way; the event log has the rest. */
    public boolean isCutOff() {
        return cutOff || end.isDone();
    }

    /** Calls the reader whenever there may be something to {@link #poll}, on the turn's own thread; it must return at once. */
    public void wake(Runnable newReader) {
        reader = newReader;
        newReader.run();
    }

    /** Says that nobody will {@link #poll} any more. */
    public void leave() {
        cutOff = true;
        reader = () -> {};
        waiting.clear();
    }

    /** Whether the message is stored; before that, a failure is told to the sender alone. */
    boolean hasBegun() {
        return beginning.isDone();
    }

    /** Takes an event on the turn's thread. */
    void tell(TurnEvent event) {
        long number = ++lastNumber;
        if (!cutOff) {
            if (waitingCount.incrementAndGet() > MAX_WAITING) {
                cutOff = true;
            } else {
                waiting.add(new Numbered<>(number, event));
            }
        }
        if (event instanceof TurnEvent.Started(TurnId turn)) {
            beginning.complete(new Beginning(turn, false));
        }
        reader.run();
    }

    void ended(TurnResult result) {
        end.complete(result);
        beginning.complete(new Beginning(result.turn(), true));
        reader.run();
    }

    void broke(Throwable failure) {
        end.completeExceptionally(failure);
        beginning.completeExceptionally(failure);
        reader.run();
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException broken) {
            if (broken.getCause() instanceof RuntimeException cause && !(cause instanceof CancellationException)) {
                throw cause;
            }
            throw broken;
        }
    }
}
