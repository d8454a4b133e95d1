/**
 * Puts the engine together for the commands that need a database: configuration, PostgreSQL, model, use cases. Start at {@link
 * dev.coach.cli.wiring.Wiring}.
 */
@NullMarked
package dev.coach.cli.wiring;

import org.jspecify.annotations.NullMarked;
