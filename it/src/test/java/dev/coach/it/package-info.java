/**
 * The whole system as people meet it: real processes, a real database, real HTTP and a real browser. Start at {@link
 * dev.coach.it.FirstTurnBrowserIT}.
 */
@NullMarked
package dev.coach.it;

import org.jspecify.annotations.NullMarked;
