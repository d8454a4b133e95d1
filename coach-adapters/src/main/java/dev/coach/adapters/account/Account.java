package dev.coach.adapters.account;

import dev.coach.core.domain.CoacheeId;
import java.time.Instant;
import java.util.Objects;

/**
 * Somebody who can sign in.
 *
 * @param coachee whom the account belongs to, and its own id
 * @param email as it was typed at sign-up; case does not count
 * @param displayName how to address them; may be empty
 */
public record Account(CoacheeId coachee, String email, String displayName, Instant createdAt) {
    public Account {
        Objects.requireNonNull(coachee, "coachee");
        if (email.isBlank()) {
            throw new IllegalArgumentException("an account needs an e-mail address: " + coachee);
        }
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(createdAt, "createdAt");
    }

    @Override
    public String toString() {
        return "Account[" + coachee + "]";
    }
}
