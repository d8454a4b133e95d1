package dev.coach.core.extraction;

import dev.coach.core.domain.profile.Claim;
import java.util.List;

/**
 * What came out of one text.
 *
 * @param claims proven and valid, in the order of the text
 * @param rejected how many claims had no literal quote or an impossible value
 */
public record Extraction(List<Claim> claims, int rejected) {
    public Extraction {
        claims = List.copyOf(claims);
        if (rejected < 0) {
            throw new IllegalArgumentException("rejected cannot be negative: " + rejected);
        }
    }
}
