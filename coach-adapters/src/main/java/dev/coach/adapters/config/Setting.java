package dev.coach.adapters.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every key that a process of Coach reads. What is empty counts as not given. */
public enum Setting {
    /** The port of the server; 0 takes any free one. */
    PORT("7070"),
    /** The address that the server listens on. */
    HOST("127.0.0.1"),
    /** The port of health and metrics, on the loopback address; 0 takes any free one. */
    ADMIN_PORT("7071"),
    /** Where everything is kept; by default {@code coach} in the user's data folder (XDG). */
    DATA_DIR(""),
    /** The JDBC URL of a PostgreSQL; by default Coach keeps one of its own in the data folder. */
    DATABASE_URL(""),
    /** How many connections to the database a process may have, from 2; one more listens for events, and one announces them. */
    DATABASE_CONNECTIONS("20"),
    /** {@code inside}: the server does the background work as well; {@code off}: {@code coach-jobs} does. */
    JOBS("inside"),
    /** Who writes the replies: {@code guided} (no model), {@code openai} (any compatible server) or {@code anthropic}. */
    MODEL_PROVIDER("guided"),
    /** The base URL of the model's server; by default that of OpenAI or Anthropic. */
    MODEL_URL(""),
    /** The model as its server calls it. */
    MODEL_NAME(""),
    /** The key for the model's server. */
    MODEL_KEY(""),
    /** A file that holds the key. */
    MODEL_KEY_FILE(""),
    /** Who writes when the model fails before its first word: {@code guided}, {@code openai} or {@code anthropic}. */
    FALLBACK_MODEL_PROVIDER("guided"),
    /** The base URL of the fallback model's server; by default that of OpenAI or Anthropic. */
    FALLBACK_MODEL_URL(""),
    /** The fallback model as its server calls it. */
    FALLBACK_MODEL_NAME(""),
    /** The key for the fallback model's server. */
    FALLBACK_MODEL_KEY(""),
    /** A file that holds that key. */
    FALLBACK_MODEL_KEY_FILE(""),
    /** Seconds until a model's server must accept a connection. */
    MODEL_CONNECT_SECONDS("5"),
    /** Seconds until the first word of a reply, retries included. */
    MODEL_FIRST_WORD_SECONDS("30"),
    /** Seconds that a model may pause between two words. */
    MODEL_PAUSE_SECONDS("20"),
    /** Seconds that a whole reply may take. */
    MODEL_REPLY_SECONDS("180"),
    /** How often a model is asked again, before the first word, when what went wrong may pass. */
    MODEL_RETRIES("2"),
    /** How many replies a model may write at the same time. */
    MODEL_MAX_REPLIES("2000"),
    /** Which calls of a model are made without direct identifiers of the coachee: {@code off}, {@code extraction} or {@code all}. */
    MODEL_MASKING("extraction"),
    /** A folder with prompts that are used in place of those that Coach comes with: {@code coach-reply.md} and others. */
    PROMPT_DIR(""),
    /** The address that people type, {@code https://…} behind a proxy. */
    PUBLIC_URL(""),
    /** {@code open}: anyone may create an account; {@code closed}: nobody. */
    SIGNUP("open"),
    /** How many turns may be under way in the server; a request beyond that is refused with 503. */
    MAX_TURNS("2000"),
    /** How many of them may be one coachee's, messages that wait behind another included; beyond that it is 429. */
    MAX_TURNS_PER_COACHEE("30"),
    /** How many tokens one coachee may use of the model in a day (UTC); by default any number. */
    BUDGET_TOKENS_PER_COACHEE(""),
    /** How many tokens all coachees together may use of the model in a day (UTC); by default any number. */
    BUDGET_TOKENS(""),
    /** What the model may cost in a day (UTC), in the currency of its prices; by default anything. */
    BUDGET_COST(""),
    /** What a million tokens that the model reads cost. */
    MODEL_INPUT_PRICE(""),
    /** What a million tokens that the model writes cost. */
    MODEL_OUTPUT_PRICE(""),
    /** What a million tokens that the fallback model reads cost. */
    FALLBACK_MODEL_INPUT_PRICE(""),
    /** What a million tokens that the fallback model writes cost. */
    FALLBACK_MODEL_OUTPUT_PRICE("");

    private static final String PREFIX = "COACH_";

    private final String defaultText;

    Setting(String defaultText) {
        this.defaultText = defaultText;
    }

    /** The environment variable, and the key under which flags are handed over: {@code COACH_PORT}. */
    public String key() {
        return PREFIX + name();
    }

    /** The key in a properties file: {@code coach_port}. */
    public String fileKey() {
        return key().toLowerCase(Locale.ROOT);
    }

    /** Empty when nothing is the default. */
    public String defaultText() {
        return defaultText;
    }

    /** Whether its value must not be shown. */
    public boolean isSecret() {
        return this == MODEL_KEY || this == FALLBACK_MODEL_KEY || this == DATABASE_URL;
    }

    static Optional<Setting> find(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }
}
