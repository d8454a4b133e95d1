package dev.coach.adapters.config;

/** A value that must not be shown: a key, or a database URL that may hold a password. Printed as {@code ***}. */
public final class Secret {
    private final String value;

    Secret(String value) {
        this.value = value;
    }

    /** The value itself, for the one place that needs it. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
