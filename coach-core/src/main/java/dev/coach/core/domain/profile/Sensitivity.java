package dev.coach.core.domain.profile;

/** How carefully an attribute is treated. */
public enum Sensitivity {
    /** Asked like anything else. */
    OPEN,
    /** Asked late, and only when the goal needs it. */
    PERSONAL,
    /** Never asked and never extracted without the coachee's opt-in. */
    SENSITIVE
}
