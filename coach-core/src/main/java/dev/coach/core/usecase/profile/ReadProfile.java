package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.policy.Resolution;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a profile, whole or in part. */
public final class ReadProfile {
    private final Catalogue catalogue;
    private final ProfileStore profiles;

    public ReadProfile(Catalogue catalogue, ProfileStore profiles) {
        this.catalogue = catalogue;
        this.profiles = profiles;
    }

    /** Everything that is known. */
    public Profile run(CoacheeId coachee) {
        return profiles.read(coachee);
    }

    /**
     * Only these scalars, collections, views and sections; a view brings the whole collection that it is a view of, a section
     * all its scalars.
     *
     * @throws CoachException {@code UNKNOWN_ATTRIBUTE} that names every field which the catalogue does not declare
     */
    public Profile run(CoacheeId coachee, Collection<String> fields) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> declared = catalogue.names();
        List<String> unknown = new ArrayList<>();
        for (String field : new LinkedHashSet<>(fields)) {
            if (declared.contains(field)) {
                names.add(field);
            } else if (catalogue.view(field).isPresent()) {
                names.add(catalogue.view(field).get().collection());
            } else if (!addSection(field, names)) {
                unknown.add(field);
            }
        }
        if (!unknown.isEmpty()) {
            throw new CoachException(
                    ErrorCode.UNKNOWN_ATTRIBUTE,
                    "Unknown %s: %s. The profile schema lists what there is."
                            .formatted(unknown.size() == 1 ? "field" : "fields", String.join(", ", unknown)));
        }
        return profiles.read(coachee, names);
    }

    /**
     * What was known at a time: all that had been extracted by then, of what is on record today. Its version is 0, and it
     * holds today's consents.
     */
    public Profile run(CoacheeId coachee, Instant asOf) {
        Profile then = Resolution.fold(
                coachee,
                profiles.ledger(coachee).stream()
                        .filter(observation -> !observation.extractedAt().isAfter(asOf))
                        .toList());
        Profile now = profiles.read(coachee, Set.of());
        return new Profile(coachee, 0, then.values(), then.items(), then.declined(), then.conflicts(), now.consents());
    }

    private boolean addSection(String name, Set<String> names) {
        return catalogue.sections().stream()
                .filter(section -> section.name().equals(name))
                .peek(section -> section.attributes().forEach(attribute -> names.add(attribute.name())))
                .findAny()
                .isPresent();
    }
}
