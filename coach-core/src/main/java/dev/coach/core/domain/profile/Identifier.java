package dev.coach.core.domain.profile;

import java.util.Objects;

/**
 * Something that tells directly who a person is.
 *
 * @param text as it was written; never blank
 */
public record Identifier(Kind kind, String text) {
    /** What it is. */
    public enum Kind {
        /** A name of the coachee: full, or a part of it that they go by. */
        NAME,
        /** The name of somebody else. */
        PERSON,
        EMAIL,
        PHONE,
        /** Street and number; never the town. */
        STREET,
        /** A page about the person. */
        LINK
    }

    public Identifier {
        Objects.requireNonNull(kind, "kind");
        if (text.isBlank()) {
            throw new IllegalArgumentException("an identifier of kind %s cannot be blank".formatted(kind));
        }
    }

    /** Says only what it is: an identifier in a log would tell who it was about. */
    @Override
    public String toString() {
        return kind.toString();
    }
}
