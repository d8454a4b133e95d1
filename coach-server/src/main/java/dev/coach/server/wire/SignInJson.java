package dev.coach.server.wire;

import org.jspecify.annotations.Nullable;

/** Credentials, unchecked. */
public record SignInJson(@Nullable String email, @Nullable String password) {
    /** Without the password. */
    @Override
    public String toString() {
        return "SignInJson[email=" + email + "]";
    }
}
