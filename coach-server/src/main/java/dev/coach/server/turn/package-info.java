/**
 * Turns that run in this process. Start at {@link dev.coach.server.turn.RunningTurns}: a thread for each turn, so that nothing a
 * reader does can stop one, and an end in good order when the process has to go.
 */
@NullMarked
package dev.coach.server.turn;

import org.jspecify.annotations.NullMarked;
