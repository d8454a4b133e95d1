package dev.coach.adapters.model;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a model.
 *
 * @param api what its server speaks
 * @param baseUrl where it speaks it. A closing slash does not count; without a path {@code /v1} is
 *     meant; then {@code /chat/completions} or {@code /messages} is added unless it stands there already. So {@code http://localhost:11434},
 *     {@code http://localhost:11434/v1} and {@code http://localhost:11434/v1/} are the same, and {@code
 *     https://host/openai/v1?api-version=preview} keeps its path and query.
 * @param modelName as the server knows it, for example {@code gpt-5-mini} or {@code llama3.2}
 * @param key absent for a server that needs none
 * @param limits how long a reply may take
 * @param rest how long a server that could not be reached, or did not begin to answer in time, is left alone
 * @param retries how often a request is sent again that failed before the first piece in a way that may pass; 0 for never
 * @param maxReplies how many replies may stream at the same time; one more waits for as long as a connection
 *     may take, then fails
 */
public record ModelSettings(
        ModelApi api,
        URI baseUrl,
        String modelName,
        @Nullable ApiKey key,
        Limits limits,
        Duration rest,
        int retries,
        int maxReplies) {
    /**
     * How long the parts of a reply may take.
     *
     * @param connect until one address accepts a connection
     * @param firstPiece from sending the first request to the first piece, retries and what is waited before them included
     * @param pause the longest one between two pieces; comments and empty events do not count as pieces
     * @param whole from sending the first request to the end
     */
    public record Limits(Duration connect, Duration firstPiece, Duration pause, Duration whole) {
        public Limits {
            requirePositive(connect, "connect");
            requirePositive(firstPiece, "firstPiece");
            requirePositive(pause, "pause");
            requirePositive(whole, "whole");
        }
    }

    public ModelSettings {
        Objects.requireNonNull(api, "api");
        Objects.requireNonNull(baseUrl, "baseUrl");
        Endpoint.check(baseUrl);
        if (modelName.isBlank()) {
            throw new IllegalArgumentException("the name of the model is empty");
        }
        Objects.requireNonNull(limits, "limits");
        requirePositive(rest, "rest");
        if (retries < 0) {
            throw new IllegalArgumentException("retries must not be negative: " + retries);
        }
        if (maxReplies < 1) {
            throw new IllegalArgumentException("maxReplies must be at least 1: " + maxReplies);
        }
    }

    /**
     * With limits of 5 s to connect, 30 s to the first piece, 20 s a pause and 180 s in all, 30 s of rest, two retries, and
     * 2,000 replies at a time.
     */
    public static ModelSettings of(ModelApi api, URI baseUrl, String modelName, @Nullable ApiKey key) {
        Limits limits = new Limits(
                Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(20), Duration.ofSeconds(180));
        return new ModelSettings(api, baseUrl, modelName, key, limits, Duration.ofSeconds(30), 2, 2_000);
    }

    /** The same with other limits. */
    public ModelSettings withLimits(Duration connect, Duration firstPiece, Duration pause, Duration whole) {
        Limits others = new Limits(connect, firstPiece, pause, whole);
        return new ModelSettings(api, baseUrl, modelName, key, others, rest, retries, maxReplies);
    }

    /** The same with another rest. */
    public ModelSettings withRest(Duration other) {
        return new ModelSettings(api, baseUrl, modelName, key, limits, other, retries, maxReplies);
    }

    /** The same with another number of retries. */
    public ModelSettings withRetries(int other) {
        return new ModelSettings(api, baseUrl, modelName, key, limits, rest, other, maxReplies);
    }

    /** The same with another number of replies at a time. */
    public ModelSettings withMaxReplies(int other) {
        return new ModelSettings(api, baseUrl, modelName, key, limits, rest, retries, other);
    }

    private static void requirePositive(Duration limit, String name) {
        if (!limit.isPositive()) {
            throw new IllegalArgumentException(name + " must be longer than zero: " + limit);
        }
    }
}
