/** {@code coach erase}: takes everything of one person out of the database. */
@NullMarked
package dev.coach.cli.erase;

import org.jspecify.annotations.NullMarked;
