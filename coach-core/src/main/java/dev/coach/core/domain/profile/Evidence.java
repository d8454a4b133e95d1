package dev.coach.core.domain.profile;

import java.util.Objects;

/**
 * The words that prove a claim.
 *
 * @param quote a literal part of the text at {@code place}; never blank
 */
public record Evidence(String quote, Place place) {
    public Evidence {
        if (quote.isBlank()) {
            throw new IllegalArgumentException("a quote cannot be blank: " + place);
        }
        Objects.requireNonNull(place, "place");
    }
}
