package dev.coach.core.domain.profile;

/**
 * Whom an attribute is about: asking for it, or missing it, makes sense only where this holds. It says nothing about storing:
 * what a coachee says unasked is kept.
 */
@FunctionalInterface
public interface Relevance {
    /** About anybody. */
    Relevance ALWAYS = profile -> true;

    boolean holdsFor(Profile profile);
}
