/** The server process. Start at {@link dev.coach.server.Wiring}, which reads top to bottom. */
@NullMarked
package dev.coach.server;

import org.jspecify.annotations.NullMarked;
