@NullMarked
package dev.coach.cli.profile;

import org.jspecify.annotations.NullMarked;
