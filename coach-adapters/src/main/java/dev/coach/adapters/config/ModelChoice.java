package dev.coach.adapters.config;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Who writes the coach's replies. */
public sealed interface ModelChoice {
    /** The guided coach; no model and no network. */
    record Guided() implements ModelChoice {}

    /**
     * A server that speaks chat completions.
     *
     * @param url its base URL, http or https
     * @param key absent for a server that needs none
     */
    record OpenAi(URI url, String name, @Nullable Secret key) implements ModelChoice {}
}
