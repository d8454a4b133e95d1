package dev.coach.server.http;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.util.List;
import java.util.Map;

/** Refuses query parameters that a route does not have: a mistyped one would be ignored without a word. */
final class KnownParameters {
    /** By operation; those that are not named have none. A test compares them with the contract. */
    static final Map<String, List<String>> OF_OPERATION = Map.of(
            "GET /api/v1/conversations", List.of("limit"),
            "GET /api/v1/conversations/{conversationId}/messages", List.of("after", "limit"),
            "GET /api/v1/profile", List.of("fields"),
            "GET /api/v1/profile/{attribute}/history", List.of("after", "limit"),
            "GET /api/v1/profile/{attribute}/{itemId}/history", List.of("after", "limit"));

    private KnownParameters() {}

    /** @throws Refusal when the query has another parameter than those of the matched route */
    static void check(Context ctx) {
        Endpoint route = ctx.endpoints().matchedHttpEndpoint();
        if (route == null || !route.path.startsWith("/api/")) {
            return;
        }
        List<String> known = OF_OPERATION.getOrDefault(route.method.name() + " " + route.path, List.of());
        for (String name : ctx.queryParamMap().keySet()) {
            if (!known.contains(name)) {
                throw Refusal.invalidParameter(name, "There is no parameter %s; %s.".formatted(name, inWords(known)));
            }
        }
    }

    private static String inWords(List<String> known) {
        return switch (known.size()) {
            case 0 -> "none is known here";
            case 1 -> "known is " + known.getFirst();
            default -> "known are " + String.join(", ", known);
        };
    }
}
