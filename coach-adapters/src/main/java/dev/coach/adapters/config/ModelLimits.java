package dev.coach.adapters.config;

import java.time.Duration;

/**
 * How long a model may take, for each that is configured.
 *
 * @param connect until its server accepts a connection
 * @param firstWord from asking to the first word, retries included
 * @param pause between two words
 * @param reply from asking to the end
 * @param retries how often it is asked again before the first word
 * @param maxReplies how many replies it may write at the same time
 */
public record ModelLimits(
        Duration connect, Duration firstWord, Duration pause, Duration reply, int retries, int maxReplies) {}
