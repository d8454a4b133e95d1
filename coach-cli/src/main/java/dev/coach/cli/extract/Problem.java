package dev.coach.cli.extract;

import java.util.Objects;

/**
 * Why a file or record was refused.
 *
 * @param code for scripts, for example {@code invalid_json}
 * @param message what is wrong and what to do
 */
record Problem(String code, String message) {
    Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    static Problem invalidConversation(String message) {
        return new Problem("invalid_conversation", message);
    }

    static Problem tooLarge(String what, int maxBytes) {
        return new Problem(
                "too_large",
                "%s is larger than %d MB, which is the limit. Cut it into smaller ones."
                        .formatted(what, maxBytes >> 20));
    }

    static Problem emptyFile() {
        return new Problem(
                "empty_file", "There is nothing in it. Check that it is the file you mean, and that it was saved.");
    }
}
