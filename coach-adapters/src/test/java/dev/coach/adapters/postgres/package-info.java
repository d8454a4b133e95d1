/** The stores against the contracts of their ports and against what only a real database can show. */
@NullMarked
package dev.coach.adapters.postgres;

import org.jspecify.annotations.NullMarked;
