@NullMarked
package dev.coach.cli.erase;

import org.jspecify.annotations.NullMarked;
