/**
 * The terminal process: {@link dev.coach.cli.Main} parses the command line and turns whatever happens into an exit code. Each
 * command has a package of its own.
 */
@NullMarked
package dev.coach.cli;

import org.jspecify.annotations.NullMarked;
