/**
 * The thread between coachee and coach: a {@link Conversation} of {@link Message}s; a {@link Turn} is one message of the
 * coachee with the coach's reply. Start at {@link Turn}.
 */
package dev.coach.core.domain.conversation;
