/** The coachee's plan: a {@link Roadmap} towards a goal, in {@link Milestone}s. */
package dev.coach.core.domain.roadmap;
