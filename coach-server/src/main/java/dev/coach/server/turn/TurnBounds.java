package dev.coach.server.turn;

import java.time.Duration;

/**
 * How many turns may be under way in a process, those that wait behind an earlier one of their conversation included.
 *
 * @param all from 1
 * @param ofOneCoachee from 1
 * @param longestWait of a message behind earlier ones; less than what proxies take for a dead connection
 */
public record TurnBounds(int all, int ofOneCoachee, Duration longestWait) {
    /** Half of the minute after which most proxies give up on a silent server. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    public TurnBounds {
        if (all < 1 || ofOneCoachee < 1) {
            throw new IllegalArgumentException("no turn fits into %d, of one coachee %d".formatted(all, ofOneCoachee));
        }
    }

    public TurnBounds(int all, int ofOneCoachee) {
        this(all, ofOneCoachee, LONGEST_WAIT);
    }
}
