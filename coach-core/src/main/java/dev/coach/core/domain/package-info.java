/**
 * What the whole engine speaks of: the coachee, and how things fail. The nouns stand in the packages below: a {@code
 * conversation}, a {@code profile}, a {@code document}, a {@code roadmap}, an {@code occupation} and the live {@code event}.
 *
 * <p>Nothing here does I/O, reads a clock or draws a random id.
 */
package dev.coach.core.domain;
