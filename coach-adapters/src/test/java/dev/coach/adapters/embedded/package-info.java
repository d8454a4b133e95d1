/** The embedded server, started, attached to, stopped and killed as real processes. */
@NullMarked
package dev.coach.adapters.embedded;

import org.jspecify.annotations.NullMarked;
