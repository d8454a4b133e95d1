package dev.coach.cli.console;

/**
 * Emphasis on a terminal; nothing elsewhere.
 *
 * @param on whether escape sequences may be written
 */
public record Style(boolean on) {
    /** Names of things. */
    public String bold(String text) {
        return wrap("1", text);
    }

    /** What is there to be looked up, such as quotes and hints. */
    public String dim(String text) {
        return wrap("2", text);
    }

    /** The coach, and what is well. */
    public String green(String text) {
        return wrap("32", text);
    }

    /** What wants attention. */
    public String yellow(String text) {
        return wrap("33", text);
    }

    /** What failed. */
    public String red(String text) {
        return wrap("31", text);
    }

    private String wrap(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
