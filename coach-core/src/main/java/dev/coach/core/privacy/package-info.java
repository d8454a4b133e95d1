/**
 * Keeps from a vendor who the coachee is: direct identifiers become placeholders before a model is asked, and come back in its reply.
 * Start at {@link dev.coach.core.privacy.MaskedChatModel}; {@code Identifiers} finds them by rules, {@code Masking} is one request.
 */
package dev.coach.core.privacy;
