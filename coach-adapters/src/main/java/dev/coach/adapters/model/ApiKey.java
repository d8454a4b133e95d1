package dev.coach.adapters.model;

/** The key that a vendor gave. Shown as {@code ***}, so that it cannot slip into a log or an error. */
public final class ApiKey {
    private final String value;

    private ApiKey(String value) {
        this.value = value;
    }

    /**
     * Takes a key as it stands in a variable or a file; space around it, as at the end of a file, does not count.
     *
     * @throws IllegalArgumentException when it is empty or holds anything but visible ASCII; the message does not show it
     */
    public static ApiKey of(String text) {
        String value = text.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the key is empty; leave it out for a server that needs none");
        }
        if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("the key holds a space, a line break or a character that no key has ("
                    + value.length() + " characters); was more than the key copied?");
        }
        return new ApiKey(value);
    }

    /** The key itself, for the one header that carries it. */
    String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
