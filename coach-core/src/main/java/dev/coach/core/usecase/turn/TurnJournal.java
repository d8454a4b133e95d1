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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Numbers a turn's events, tells each to the listener at once and writes them to the event log in batches, so that a second
 * reader is at most {@link #BATCH_AGE} or {@link #BATCH_CHARACTERS} behind while text flows.
 */
final class TurnJournal {
    static final Duration BATCH_AGE = Duration.ofMillis(250);
    static final int BATCH_CHARACTERS = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(TurnJournal.class);

    private final Turn turn;
    private final Stores stores;
    private final InstantSource clock;
    private @Nullable Consumer<? super TurnEvent> listener;
    private final StringBuilder reply = new StringBuilder();
    private final List<Numbered<TurnEvent>> unwritten = new ArrayList<>();
    private int unwrittenCharacters;
    private long lastNumber;
    private Instant lastWrite;
    private @Nullable Instant firstDelta;
    private @Nullable String writtenBy;

    TurnJournal(Turn turn, Stores stores, InstantSource clock, Consumer<? super TurnEvent> listener) {
        this.turn = turn;
        this.stores = stores;
        this.clock = clock;
        this.listener = listener;
        this.lastWrite = turn.startedAt();
    }

    /** Adds an event that is not the last one. */
    void add(TurnEvent event) {
        tell(event);
        unwritten.add(new Numbered<>(++lastNumber, event));
        if (event instanceof TurnEvent.Delta(String text)) {
            reply.append(text);
            unwrittenCharacters += text.length();
            if (firstDelta == null) {
                firstDelta = clock.instant();
            }
            if (unwrittenCharacters >= BATCH_CHARACTERS
                    || Duration.between(lastWrite, clock.instant()).compareTo(BATCH_AGE) >= 0) {
                write();
            }
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

    /** The reply so far. */
    String text() {
        return reply.toString();
    }

    /** What is not in the event log yet, with the last event after it; the caller stores them, then tells the listener. */
    List<Numbered<TurnEvent>> endWith(TurnEvent.Last last) {
        List<Numbered<TurnEvent>> rest = new ArrayList<>(unwritten);
        rest.add(new Numbered<>(lastNumber + 1, last));
        return rest;
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
                "The answer took too long and was closed as interrupted. Send your message again.");
    }

    private void write() {
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
