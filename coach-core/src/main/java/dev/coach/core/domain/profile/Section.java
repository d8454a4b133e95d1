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

    /** Whether all of it is, so that it is opted into as a whole. */
    public boolean isSensitive() {
        return attributes.stream().allMatch(attribute -> attribute.sensitivity() == Sensitivity.SENSITIVE);
    }
}
