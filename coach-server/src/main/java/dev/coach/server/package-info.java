/**
 * The server: HTTP, sign-in, turns, live events and the browser client. {@link dev.coach.server.CoachServer} is the process,
 * {@link dev.coach.server.Wiring} puts it together.
 */
@NullMarked
package dev.coach.server;

import org.jspecify.annotations.NullMarked;
