/**
 * What every command shares: the streams of the process, what may be written to a terminal, and exit codes. Start at {@link
 * dev.coach.cli.console.Console}.
 */
@NullMarked
package dev.coach.cli.console;

import org.jspecify.annotations.NullMarked;
