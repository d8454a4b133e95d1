/** {@code coach profile}: what is known about a person. Start at {@link dev.coach.cli.profile.ProfileCommand}. */
@NullMarked
package dev.coach.cli.profile;

import org.jspecify.annotations.NullMarked;
