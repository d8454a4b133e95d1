@NullMarked
package dev.coach.cli;

import org.jspecify.annotations.NullMarked;
