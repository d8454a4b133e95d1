@NullMarked
package dev.coach.cli.extract;

import org.jspecify.annotations.NullMarked;
