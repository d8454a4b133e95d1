package dev.coach.server.http;

import java.time.Duration;

/**
 * How an open stream is watched.
 *
 * @param ping after how long without an event a comment is sent
 * @param sessionCheck how often it is checked that the session is still open
 */
record StreamTimes(Duration ping, Duration sessionCheck) {
    static final StreamTimes STANDARD = new StreamTimes(Duration.ofSeconds(15), Duration.ofSeconds(5));
}
