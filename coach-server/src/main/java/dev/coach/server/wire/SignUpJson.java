package dev.coach.server.wire;

import org.jspecify.annotations.Nullable;

/** A wish for an account, unchecked. */
public record SignUpJson(
        @Nullable String email,
        @Nullable String password,
        @Nullable String displayName) {
    /** Without the password. */
    @Override
    public String toString() {
        return "SignUpJson[email=" + email + "]";
    }
}
