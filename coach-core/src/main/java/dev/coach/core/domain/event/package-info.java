/** What the browser must hear of after a turn has ended. Start at {@link LiveEvent}. */
package dev.coach.core.domain.event;
