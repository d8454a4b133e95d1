package dev.coach.server.http;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** The header by which a request that is sent again is known as the same. */
final class IdempotencyKey {
    private static final int MAX = 100;

    private IdempotencyKey() {}

    /** @throws Refusal when it is empty or too long; absent when the sender gave none */
    static @Nullable String of(Context ctx) {
        String key = ctx.header("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > MAX)) {
            throw Refusal.invalid(
                    "/Idempotency-Key", "The header Idempotency-Key must have 1 to %d characters.".formatted(MAX));
        }
        return key;
    }
}
