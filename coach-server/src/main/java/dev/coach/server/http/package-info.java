/**
 * The HTTP interface that {@code openapi.yaml} declares, and the only place that knows Javalin. Start at {@link
 * dev.coach.server.http.HttpServer}; each {@code …Routes} holds the routes of one tag with their access rules, {@link
 * dev.coach.server.http.Problems} turns every failure into an answer.
 */
@NullMarked
package dev.coach.server.http;

import org.jspecify.annotations.NullMarked;
