@NullMarked
package dev.coach.cli.console;

import org.jspecify.annotations.NullMarked;
