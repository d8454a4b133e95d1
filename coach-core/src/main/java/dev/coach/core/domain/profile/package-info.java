/**
 * What is known about a coachee, and how it came to be known. A {@link Claim} is what an extractor read in a text; an
 * {@link Observation} is a claim on record; the {@link Profile} is what the observations add up to. {@link Attribute} says
 * what can be known at all.
 */
package dev.coach.core.domain.profile;
