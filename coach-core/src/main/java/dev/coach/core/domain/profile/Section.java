package dev.coach.core.domain.profile;

import java.util.List;

/**
 * Scalars that belong together. A section is one thing everywhere: one file of the catalogue, one table, one panel in the
 * client, one unit of extraction and consent.
 *
 * @param name snake_case
 * @param title for people
 */
public record Section(String name, String title, List<Attribute<?>> attributes) {
    public Section {
        attributes = List.copyOf(attributes);
    }

    /** Whether something in it is kept only when the coachee agrees to the section. */
    public boolean needsConsent() {
        return attributes.stream().anyMatch(attribute -> attribute.sensitivity() == Sensitivity.SENSITIVE);
    }
}
