/** {@code coach import} and {@code coach export}: profiles as files. */
@NullMarked
package dev.coach.cli.exchange;

import org.jspecify.annotations.NullMarked;
