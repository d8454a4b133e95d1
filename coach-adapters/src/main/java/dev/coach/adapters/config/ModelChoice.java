package dev.coach.adapters.config;

import dev.coach.core.domain.budget.Price;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Who writes the coach's replies. */
public sealed interface ModelChoice {
    /** The guided coach; no model and no network. */
    record Guided() implements ModelChoice {}

    /**
     * A model behind a server.
     *
     * @param url its base URL, http or https
     * @param key absent for a server that needs none
     * @param price absent when its tokens cost nothing, or nobody said what
     */
    record Served(
            Provider provider,
            URI url,
            String name,
            @Nullable Secret key,
            @Nullable Price price) implements ModelChoice {}

    /** Whose language a server speaks. */
    enum Provider {
        /** Chat completions, of OpenAI and of most other servers. */
        OPENAI("https://api.openai.com/v1", "gpt-5-mini"),
        /** Messages, of Anthropic. */
        ANTHROPIC("https://api.anthropic.com/v1", "claude-haiku-4-5");

        private final String url;
        private final String model;

        Provider(String url, String model) {
            this.url = url;
            this.model = model;
        }

        /** Where its inventor's server stands. */
        String url() {
            return url;
        }

        /** The name of one of its models, for example. */
        String model() {
            return model;
        }
    }
}
