package dev.coach.core.policy;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.Sensitivity;
import dev.coach.core.schema.Catalogue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which attributes are kept only when the coachee agrees: the sensitive ones, section by section. */
public final class Consent {
    private final Map<String, String> sections = new LinkedHashMap<>();

    public Consent(Catalogue catalogue) {
        for (Section section : catalogue.sections()) {
            need(section.name(), "", section.attributes());
        }
        for (ItemCollection collection : catalogue.collections()) {
            need(collection.name(), collection.name() + ".", collection.fields());
        }
    }

    private void need(String section, String prefix, List<Attribute<?>> attributes) {
        for (Attribute<?> attribute : attributes) {
            if (attribute.sensitivity() == Sensitivity.SENSITIVE) {
                sections.put(prefix + attribute.name(), section);
            }
        }
    }

    /** The sections and collections that hold something sensitive. */
    public Set<String> sections() {
        return new LinkedHashSet<>(sections.values());
    }

    /** The section whose consent this attribute needs and does not have; empty when it may be kept. */
    public Optional<String> missing(String attribute, Profile profile) {
        return Optional.ofNullable(sections.get(attribute))
                .filter(section -> !profile.consents().contains(section));
    }

    /** The attributes that are kept only with the consent to this section, as the catalogue calls them. */
    public Set<String> sensitive(String section) {
        Set<String> names = new LinkedHashSet<>();
        sections.forEach((attribute, of) -> {
            if (of.equals(section)) {
                names.add(attribute);
            }
        });
        return names;
    }
}
