/**
 * {@code coach chat}: a coaching session in the terminal. Start at {@link dev.coach.cli.chat.ChatCommand}; a {@code
 * ChatSession} takes the turns, a {@code Display} shows them.
 */
@NullMarked
package dev.coach.cli.chat;

import org.jspecify.annotations.NullMarked;
