/**
 * {@code coach extract}: observations from transcripts and résumés, without a database and without a model. Start at {@link
 * dev.coach.cli.extract.ExtractCommand}; {@code Inputs} turns what was named into {@code Work}, {@code InOrder} does it on all
 * cores, and a {@code Report} prints it in the order of the input.
 */
@NullMarked
package dev.coach.cli.extract;

import org.jspecify.annotations.NullMarked;
