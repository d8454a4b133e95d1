package dev.coach.server.wire;

import dev.coach.adapters.account.Account;
import java.util.UUID;

/** Who is signed in. */
public record AccountJson(UUID id, String email, String displayName) {
    public static AccountJson of(Account account) {
        return new AccountJson(account.coachee().value(), account.email(), account.displayName());
    }
}
