package dev.coach.server.http;

import io.javalin.security.RouteRole;

/** Who may use a route. Every route declares exactly one; a route without one answers nobody. */
enum Access implements RouteRole {
    /** Anybody. */
    PUBLIC,
    /** Whoever holds an open session. */
    SIGNED_IN
}
