/**
 * The coach that needs no model: it reflects what it heard in the coachee's own terms and asks the question that the rules
 * chose. Start at {@link GuidedCoach}.
 */
package dev.coach.core.guided;
