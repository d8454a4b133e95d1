package dev.coach.cli.extract;

import dev.coach.core.domain.profile.Claim;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one file or record gave.
 *
 * @param file as it was named on the command line; {@code -} for the standard input
 * @param record the conversation's id; absent where a file is one thing
 * @param extractor what read it, with its version; empty when it was refused
 * @param claims in the order of the text; none when it was refused
 * @param problem why it was refused; absent otherwise
 */
record Extracted(
        String file,
        @Nullable String record,
        String extractor,
        List<Claim> claims,
        @Nullable Problem problem) {
    Extracted {
        Objects.requireNonNull(file, "file");
        claims = List.copyOf(claims);
        if (problem != null && !claims.isEmpty()) {
            throw new IllegalArgumentException("what was refused gives nothing: " + file);
        }
    }

    static Extracted refused(String file, @Nullable String record, Problem problem) {
        return new Extracted(file, record, "", List.of(), problem);
    }

    /** The word for scripts: {@code ok}, {@code empty} or {@code refused}. */
    String status() {
        if (problem != null) {
            return "refused";
        }
        return claims.isEmpty() ? "empty" : "ok";
    }
}
