@NullMarked
package dev.coach.cli.exchange;

import org.jspecify.annotations.NullMarked;
