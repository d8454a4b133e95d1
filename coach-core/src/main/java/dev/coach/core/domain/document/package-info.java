/**
 * What a coachee hands over as a file, and its text with the place of every line. Start at {@link DocumentText}.
 */
package dev.coach.core.domain.document;
