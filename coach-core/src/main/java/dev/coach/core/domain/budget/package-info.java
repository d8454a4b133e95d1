/** What may be used of a model in a day, and what was. Start at {@link Budget}. */
package dev.coach.core.domain.budget;
