/**
 * The engine of a process that lives long, with everything behind its ports, and the worker that does the background work:
 * alone in {@link dev.coach.jobs.CoachJobs}, or inside the server. Start at {@link dev.coach.jobs.Engine}.
 */
@NullMarked
package dev.coach.jobs;

import org.jspecify.annotations.NullMarked;
