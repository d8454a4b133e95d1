package dev.coach.core.usecase.turn;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Numbers a turn's events, tells each to the listener at once and writes them to the event log in batches, so that a second
 * reader is at most {@link #BATCH_AGE} or {@link #BATCH_CHARACTERS} behind, and that no more is lost when the process dies. With
 * an executor that holds while the model is silent, too; without one only while text flows.
 */
final class TurnJournal {
    static final Duration BATCH_AGE = Duration.ofMillis(250);
    static final int BATCH_CHARACTERS = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(TurnJournal.class);

    private final Turn turn;
    private final Stores stores;
    private final InstantSource clock;
    private final @Nullable ScheduledExecutorService executor;
    private @Nullable Consumer<? super TurnEvent> listener;
    private final StringBuilder reply = new StringBuilder();
    private long lastNumber;
    private @Nullable Instant firstDelta;
    private @Nullable String writtenBy;

    /** Guards what follows, which the executor's thread writes as well. */
    private final ReentrantLock lock = new ReentrantLock();

    private final List<Numbered<TurnEvent>> unwritten = new ArrayList<>();
    private int unwrittenCharacters;
    private Instant lastWrite;
    private @Nullable Future<?> nextWrite;
    private boolean ending;

    TurnJournal(
            Turn turn,
            Stores stores,
            InstantSource clock,
            @Nullable ScheduledExecutorService executor,
            Consumer<? super TurnEvent> listener) {
        this.turn = turn;
        this.stores = stores;
        this.clock = clock;
        this.executor = executor;
        this.listener = listener;
        this.lastWrite = turn.startedAt();
    }

    /** Adds an event that is not the last one. */
    void add(TurnEvent event) {
        tell(event);
        int characters = 0;
        if (event instanceof TurnEvent.Delta(String text)) {
            reply.append(text);
            characters = text.length();
            if (firstDelta == null) {
                firstDelta = clock.instant();
            }
        }
        lock.lock();
        try {
            unwritten.add(new Numbered<>(++lastNumber, event));
            unwrittenCharacters += characters;
            if (characters > 0 && isBatch()) {
                writeOrLater();
            } else if (unwritten.size() == 1) {
                writeSoon();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Says who writes from here on. */
    void writtenBy(String writer) {
        writtenBy = writer;
    }

    /** Who wrote last; absent when nobody came to it. */
    @Nullable
    String writtenBy() {
        return writtenBy;
    }

    boolean hasText() {
        return !reply.isEmpty();
    }

    /** The reply so far. */
    String text() {
        return reply.toString();
    }

    /** What is not in the event log yet, with the last event after it; the caller stores them, then tells the listener. */
    List<Numbered<TurnEvent>> endWith(TurnEvent.Last last) {
        lock.lock();
        try {
            ending = true;
            cancelNextWrite();
            List<Numbered<TurnEvent>> rest = new ArrayList<>(unwritten);
            rest.add(new Numbered<>(lastNumber + 1, last));
            return rest;
        } finally {
            lock.unlock();
        }
    }

    /** Calls the listener; one that fails (a reader who left) must not end the turn. */
    void tell(TurnEvent event) {
        if (listener == null) {
            return;
        }
        try {
            listener.accept(event);
        } catch (RuntimeException gone) {
            LOG.debug("The listener of turn {} left", turn.id(), gone);
            listener = null;
        }
    }

    /** When the first piece of the reply was there; absent before. */
    @Nullable
    Instant firstDelta() {
        return firstDelta;
    }

    /** Somebody else closed the turn because its lease ran out. */
    static CoachException interrupted() {
        return new CoachException(
                ErrorCode.TURN_INTERRUPTED,
                "The answer took too long and was closed as interrupted. Have your message answered again.");
    }

    private boolean isBatch() {
        return unwrittenCharacters >= BATCH_CHARACTERS
                || Duration.between(lastWrite, clock.instant()).compareTo(BATCH_AGE) >= 0;
    }

    /** The next piece may be long in coming, or never come. */
    private void writeSoon() {
        if (executor == null) {
            return;
        }
        try {
            nextWrite = executor.schedule(this::writeWhatWaits, BATCH_AGE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.debug("The events of turn {} are written by its own thread alone", turn.id(), closing);
        }
    }

    private void writeWhatWaits() {
        lock.lock();
        try {
            if (!ending && !unwritten.isEmpty()) {
                writeOrLater();
            }
        } catch (CoachException refused) {
            LOG.debug("The events of turn {} are not written any more", turn.id(), refused);
        } finally {
            lock.unlock();
        }
    }

    /** A database that is away for a moment is no reason to end a reply that is being written: it has all in the end, or the turn fails. */
    private void writeOrLater() {
        try {
            write();
        } catch (CoachException away) {
            if (away.code() != ErrorCode.DATABASE_UNAVAILABLE) {
                throw away;
            }
            LOG.debug("The events of turn {} could not be written yet", turn.id(), away);
            lastWrite = clock.instant();
            writeSoon();
        }
    }

    private void cancelNextWrite() {
        if (nextWrite != null) {
            nextWrite.cancel(false);
            nextWrite = null;
        }
    }

    private void write() {
        cancelNextWrite();
        try {
            stores.events().append(turn.coachee(), turn.id(), unwritten);
        } catch (CoachException refused) {
            throw refused.code() == ErrorCode.VERSION_CONFLICT ? interrupted() : refused;
        }
        unwritten.clear();
        unwrittenCharacters = 0;
        lastWrite = clock.instant();
    }
}
