package dev.coach.server.http;

import io.javalin.http.Context;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads numbers in queries and headers. */
final class Parameters {
    private Parameters() {}

    /**
     * A whole number in the query.
     *
     * @param otherwise when it is not given
     * @throws Refusal when it is not a whole number in this range
     */
    static int number(Context ctx, String name, int min, int max, int otherwise) {
        String text = ctx.queryParam(name);
        if (text == null) {
            return otherwise;
        }
        if (text.matches("\\d{1,10}") && Long.parseLong(text) >= min && Long.parseLong(text) <= max) {
            return Integer.parseInt(text);
        }
        throw Refusal.invalidParameter(name, "%s must be a whole number from %d to %d.".formatted(name, min, max));
    }

    /**
     * An id in the query; absent when it is not given.
     *
     * @throws Refusal when it is no id
     */
    static @Nullable UUID id(Context ctx, String name) {
        String text = ctx.queryParam(name);
        @Nullable UUID id = text == null ? null : Ids.parse(text);
        if (text != null && id == null) {
            throw Refusal.invalidParameter(name, "%s must be an id.".formatted(name));
        }
        return id;
    }

    /** The number of the last event that the reader has seen; absent when it has seen none. */
    static OptionalLong lastEventId(Context ctx) {
        @Nullable String text = ctx.header("Last-Event-ID");
        if (text == null || text.isBlank()) {
            return OptionalLong.empty();
        }
        if (text.matches("\\d{1,18}")) {
            return OptionalLong.of(Long.parseLong(text));
        }
        throw Refusal.invalidHeader(
                "Last-Event-ID", "The header Last-Event-ID must be the id of an event, a whole number.");
    }
}
