/**
 * The engine of a process with everything it stands on, and the worker as a process of its own. Start at {@link
 * dev.coach.jobs.Engine}.
 */
@NullMarked
package dev.coach.jobs;

import org.jspecify.annotations.NullMarked;
