package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier.Kind;

/**
 * Where an identifier stands in a text.
 *
 * @param end behind its last character
 */
record Found(Kind kind, int start, int end) {
    Found {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("nothing stands from %d to %d".formatted(start, end));
        }
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
