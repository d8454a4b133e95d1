package dev.coach.core.domain.occupation;

import java.util.List;
import java.util.Objects;

/**
 * An occupation as a taxonomy names it.
 *
 * @param code the taxonomy's own, for example the ISCO-08 group {@code 2221}
 * @param title in the singular, lower case as in running text: {@code registered nurse}
 * @param aliases other titles of the same occupation
 */
public record Occupation(String code, String title, List<String> aliases) {
    public Occupation {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        aliases = List.copyOf(aliases);
    }
}
