package dev.coach.core.port;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.event.LiveEvent;
import java.util.List;

/**
 * What the browser must see: the events of each turn, and each coachee's live events. Live, reload, second tab and other node
 * read the same log.
 */
public interface EventLog {
    /**
     * Appends events of one turn.
     *
     * @param events with numbers that continue the turn's log without a gap, from 1
     * @throws dev.coach.core.domain.CoachException {@code VERSION_CONFLICT} when they do not, because somebody else closed the
     *     turn; nothing is stored then
     */
    void append(CoacheeId coachee, TurnId turn, List<Numbered<TurnEvent>> events);

    /** Events of a turn with a number above {@code after}, in order; empty for an unknown or foreign turn. */
    List<Numbered<TurnEvent>> read(CoacheeId coachee, TurnId turn, long after);

    /** Live events of a coachee with a number above {@code after}, in order; at most 1,000. */
    List<Numbered<LiveEvent>> read(CoacheeId coachee, long after);

    /** The number of the coachee's newest live event; 0 when there is none. */
    long newest(CoacheeId coachee);

    /**
     * Calls {@code wakeUp} after events of this coachee, of turns or live, were appended on any node; now and then also for
     * nothing. It says that there may be something to read, not what; calls may be merged. It runs on a thread of the log
     * and must return at once.
     */
    Subscription follow(CoacheeId coachee, Runnable wakeUp);

    /** An event with its place in its log. */
    record Numbered<E>(long number, E event) {}

    /** Ends the calls when closed; closing twice is harmless. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
