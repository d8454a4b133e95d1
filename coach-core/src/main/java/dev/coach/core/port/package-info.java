/**
 * What the engine needs from outside, named by the domain noun. Every adapter passes the port's contract in the test kit.
 *
 * <p>Unless a port says otherwise: methods may be called from any thread at the same time; failures of the outside are a
 * {@link dev.coach.core.domain.CoachException} of category {@code EXTERNAL}; and everything read or written belongs to the
 * coachee that is passed in, so that a foreign id looks exactly like one that does not exist. A limit below 1 is an
 * {@link IllegalArgumentException}.
 */
package dev.coach.core.port;
